import { nodeDecoder, type Runtime, type Utf8Decoder } from './nodeDecoder.js'

/** What is used of the decoders and encoders that every runtime has, and that the types of the language do not tell of. */
interface Decoder {
  readonly decode: (bytes: Uint8Array) => string
}

interface Encoder {
  readonly encode: (text: string) => Uint8Array
}

declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }
) => Decoder
declare const TextEncoder: new () => Encoder

/** The decoder that every runtime has. */
const standardDecoder = (): Utf8Decoder => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
}

/** The quickest decoder that a runtime has. */
export const decoderFor = (runtime: Runtime): Utf8Decoder => nodeDecoder(runtime) ?? standardDecoder()

/** Gives nothing where bytes are not UTF-8, and keeps a byte-order mark. */
export const strictDecoder: Utf8Decoder = /* @__PURE__ */ decoderFor(globalThis as Runtime)

/** Writes U+FFFD where bytes are not UTF-8, and keeps a byte-order mark. */
export const lenientDecoder: Decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })

/** Writes U+FFFD for a surrogate that stands alone. */
export const encoder: Encoder = /* @__PURE__ */ new TextEncoder()
