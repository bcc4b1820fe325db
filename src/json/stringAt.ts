/**
 * The content of the string whose quotes stand at `open` and `close`, escapes resolved (RFC 8259 §7).
 *
 * A string that is not JSON, which only a text that is not JSON can hold, is given as it is written.
 */
export const stringAt = (text: string, open: number, close: number): string => {
  const written = text.slice(open + 1, close)
  if (!written.includes('\\')) return written
  try {
    return JSON.parse(`"${written}"`) as string
  } catch {
    return written
  }
}
