import type * as t from 'io-ts'
import { Article } from '../../src/index.js'
import { kebabCase } from '../../src/codec/kebabCase.js'

/** What the codecs of the package show to those who walk them. */
interface Walkable extends t.Mixed {
  readonly format?: { readonly name: string }
  readonly fields?: ReadonlyMap<string, { readonly codec: Walkable }>
  readonly type?: Walkable
  readonly types?: ReadonlyArray<Walkable>
  readonly codomain?: Walkable
}

const gather = (codec: Walkable, names: Set<string>): void => {
  if (codec.format !== undefined) names.add(codec.format.name)
  else if (codec.fields !== undefined) for (const { codec: inner } of codec.fields.values()) gather(inner, names)
  else for (const inner of [codec.type, codec.codomain, ...(codec.types ?? [])]) if (inner) gather(inner, names)
}

/** The codes `format/…` that something in an article can be refused with, the names of extensions not counted. */
export const formatCodes = (): ReadonlyArray<string> => {
  const names = new Set<string>()
  gather(Article, names)
  return [...names].map((name) => `format/${kebabCase(name)}`)
}
