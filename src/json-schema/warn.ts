import type { Unrepresentable } from './Unrepresentable.js'

/** What every runtime has; the library is compiled without the types of any. */
interface Runtime {
  readonly console?: { readonly warn: (text: string) => void }
}

/** Tells the developer of something that a schema does not say. */
export const warn = ({ pointer, message }: Unrepresentable): void =>
  (globalThis as Runtime).console?.warn(`${pointer} of the JSON Schema does not say: ${message}`)
