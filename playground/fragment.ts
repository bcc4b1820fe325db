import { base64UrlOf, bytesOfBase64Url } from './base64Url.js'
import { deflated, inflated } from './deflated.js'
import { textOfBytes } from './textOfBytes.js'

/** What the fragment of an address asks the playground to show. */
export type Fragment =
  | { readonly kind: 'none' }
  | { readonly kind: 'example'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'damaged' }

/** The fragment that brings a text along: `deflate=` and base64url, or `text=` where the browser cannot compress. */
export const fragmentOf = async (text: string): Promise<string> => {
  const bytes = new TextEncoder().encode(text)
  const compressed = await deflated(bytes)
  return compressed === undefined ? `text=${base64UrlOf(bytes)}` : `deflate=${base64UrlOf(compressed)}`
}

const bytesOf = async (name: string, value: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const bytes = bytesOfBase64Url(value)
  return bytes === undefined || name === 'text' ? bytes : inflated(bytes)
}

/** Reads a fragment, with or without its `#`. One of another kind is none; one that cannot be read is damaged. */
export const readFragment = async (fragment: string): Promise<Fragment> => {
  const [, name = '', value = ''] = /^#?(example|text|deflate)=(.*)$/.exec(fragment) ?? []
  if (name === '') return { kind: 'none' }
  if (name === 'example') return { kind: 'example', name: value }
  const bytes = await bytesOf(name, value)
  const text = bytes === undefined ? undefined : textOfBytes(bytes)
  return text === undefined ? { kind: 'damaged' } : { kind: 'text', text }
}
