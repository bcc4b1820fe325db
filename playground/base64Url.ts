const CHUNK = 8192

/** Bytes as base64url, without padding. */
export const base64UrlOf = (bytes: Uint8Array): string => {
  const parts: Array<string> = []
  for (let index = 0; index < bytes.length; index += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(index, index + CHUNK)))
  }
  return btoa(parts.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes of base64url; `undefined` where it is none. */
export const bytesOfBase64Url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
