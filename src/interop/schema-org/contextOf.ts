import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'
import { isRecord } from './isRecord.js'

/** What names mean in a JSON-LD document, as far as schema.org goes. */
export interface Context {
  /** Whether names without a prefix are schema.org's. */
  readonly isSchemaOrg: boolean
  /** What names and prefixes stand for: the outermost context first. */
  readonly terms: ReadonlyArray<ReadonlyMap<string, string>>
  readonly language: string | undefined
}

/** Where no context is given names are taken as schema.org's: pages forget it. */
export const noContext: Context = { isSchemaOrg: true, terms: [], language: undefined }

const SCHEMA_ORG = /^(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org(?:[/#]|$)/i
const SCHEMA_ORG_NAME = /^https?:\/\/(?:www\.)?schema\.org\/([A-Za-z0-9]{1,100})$/

/** The longest name that a context may give: longer ones are no names that anybody writes, but would make losses long. */
const LONGEST_NAME = 100

const definitionsOf = (context: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, string]> =>
  Object.entries(context).flatMap(([name, definition]) => {
    const meaning = isRecord(definition) ? definition['@id'] : definition
    return typeof meaning === 'string' && name.length <= LONGEST_NAME && !name.startsWith('@') ? [[name, meaning]] : []
  })

/** The context of an object: the one around it with what its own `@context` says. */
export const contextOf = (outer: Context, given: unknown, path: Path, losses: Losses): Context => {
  const parts: ReadonlyArray<unknown> = Array.isArray(given) ? given : [given]
  const terms = new Map<string, string>()
  let { isSchemaOrg, language } = outer === noContext ? { ...outer, isSchemaOrg: false } : outer
  for (const part of parts) {
    if (typeof part === 'string' && SCHEMA_ORG.test(part)) isSchemaOrg = true
    else if (isRecord(part)) {
      const { '@vocab': vocabulary, '@language': tag } = part
      if (typeof vocabulary === 'string') isSchemaOrg = SCHEMA_ORG.test(vocabulary)
      if (typeof tag === 'string') language = tag
      for (const [name, meaning] of definitionsOf(part)) terms.set(name, meaning)
    } else losses.add('not-known', path, 'only the context of schema.org is known, and what a document says itself')
  }
  return { isSchemaOrg, language, terms: [...outer.terms, terms] }
}

const termOf = ({ terms }: Context, name: string): string | undefined =>
  terms.findLast((definitions) => definitions.has(name))?.get(name)

const meaningOf = (context: Context, key: string): string => {
  const meaning = termOf(context, key)
  if (meaning !== undefined) return meaning
  const colon = key.indexOf(':')
  const prefix = colon < 0 ? undefined : termOf(context, key.slice(0, colon))
  return prefix === undefined ? key : prefix + key.slice(colon + 1)
}

/** The name that schema.org has for a key or a type, a keyword of JSON-LD, or `undefined` where it is neither. */
export const nameOf = (context: Context, key: string): string | undefined => {
  const meaning = meaningOf(context, key)
  if (meaning.startsWith('@')) return meaning
  const [, name] = SCHEMA_ORG_NAME.exec(meaning) ?? /^schema:([A-Za-z0-9]+)$/.exec(meaning) ?? []
  if (name !== undefined) return name
  if (!context.isSchemaOrg || !/^[A-Za-z0-9]{1,100}$/.test(meaning)) return undefined
  return meaning === 'id' || meaning === 'type' ? `@${meaning}` : meaning
}
