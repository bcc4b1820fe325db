/** The text without white space around it, and with the scheme that was probably left out: `www.example.org/a`. */
export const withScheme = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed.startsWith('//')) return `https:${trimmed}`
  return /^[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+(?:[/?#]|$)/u.test(trimmed) ? `https://${trimmed}` : trimmed
}
