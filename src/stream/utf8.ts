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

/** Throws where bytes are not UTF-8; passes over a byte-order mark. */
export const strictDecoder: Decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })

/** Writes U+FFFD where bytes are not UTF-8, and keeps a byte-order mark. */
export const lenientDecoder: Decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })

/** Writes U+FFFD for a surrogate that stands alone. */
export const encoder: Encoder = /* @__PURE__ */ new TextEncoder()
