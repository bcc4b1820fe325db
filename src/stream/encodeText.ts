import { encoder } from './utf8.js'

const LONE_SURROGATE = /\p{Surrogate}/u
const REPLACED = /[\ufffd\p{Surrogate}]/gu
const REPLACEMENT = '\ufffd'

/** The offset of the next U+FFFD in bytes that have one from `from` on. */
const replacementAt = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(0xef, from)
  while (bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) at = bytes.indexOf(0xef, at + 1)
  return at
}

/**
 * A text as bytes of UTF-8.
 *
 * A surrogate that stands alone, which UTF-8 cannot write, becomes the three bytes that it would have; no decoder takes
 * them, so that it is found as what it is and not read as U+FFFD.
 */
export const encodeText = (text: string): Uint8Array => {
  const bytes = encoder.encode(text)
  if (!LONE_SURROGATE.test(text)) return bytes
  let at = 0
  for (const [character] of text.matchAll(REPLACED)) {
    at = replacementAt(bytes, at)
    if (character !== REPLACEMENT) {
      const code = character.charCodeAt(0)
      bytes.set([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)], at)
    }
    at += 3
  }
  return bytes
}
