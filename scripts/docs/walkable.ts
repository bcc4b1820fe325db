import type * as t from 'io-ts'
import * as communique from '../../src/index.js'

/** What the codecs of the package show to those who walk them. */
export interface Walkable extends t.Mixed {
  readonly _tag?: string
  readonly type?: Walkable
  readonly types?: ReadonlyArray<Walkable>
  readonly tag?: string
  readonly fields?: ReadonlyMap<string, { readonly codec: Walkable; readonly isOptional: boolean }>
  readonly format?: communique.Format
  readonly range?: { readonly description: string }
  readonly keys?: Readonly<Record<string, null>>
  readonly value?: string
  readonly minItems?: 0 | 1
}

const isCodec = (value: unknown): value is Walkable =>
  typeof value === 'object' && value !== null && 'validate' in value && 'decode' in value

/** Every codec that the package exports, by its name there. */
export const codecs: ReadonlyMap<string, Walkable> = new Map(
  Object.entries<unknown>(communique).filter((entry): entry is [string, Walkable] => isCodec(entry[1]))
)

/** The codec with a name. */
export const codecOf = (name: string): Walkable => {
  const codec = codecs.get(name)
  if (codec === undefined) throw new Error(`there is no codec ${name}`)
  return codec
}

/** The name under which the package exports a codec. */
export const nameOf = (codec: Walkable): string | undefined =>
  [...codecs].find(([, candidate]) => candidate === codec)?.[0]

/** The words of a literal or a vocabulary. */
export const wordsOf = ({ value, keys }: Walkable): ReadonlyArray<string> =>
  value === undefined ? Object.keys(keys ?? {}) : [value]

/** The words of the vocabulary with a name, each with its definition. */
export const definitionsOf = (name: string): Readonly<Record<string, string>> =>
  communique.definitions[name as keyof communique.Definitions]
