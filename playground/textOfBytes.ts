/**
 * The text of UTF-8 bytes, a byte-order mark included, for the check has something to say about one; `undefined` where the
 * bytes are no UTF-8.
 */
export const textOfBytes = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
