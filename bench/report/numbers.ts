/** A number with as many digits as the measurement is worth. */
export const short = (value: number): string => {
  if (!Number.isFinite(value)) return '—'
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export const percent = (part: number): string => `±${(part * 50).toFixed(0)} %`

export const kilobytes = (bytes: number): string => (Number.isFinite(bytes) ? `${short(bytes / 1000)} kB` : '—')
