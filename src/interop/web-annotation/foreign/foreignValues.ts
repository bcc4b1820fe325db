import * as t from 'io-ts'
import type { Path } from '../../../issue/Issue.js'
import type { Losses } from '../../losses.js'

/** An object of a foreign document. */
export type Foreign = Readonly<Record<string, unknown>>

/** The codec of any object: what is in it is looked at key by key, so that one bad value does not spoil the rest. */
export const Foreign: t.Type<Foreign> = t.UnknownRecord

/** A value of a foreign document, and the way to it. */
export type Placed = readonly [value: unknown, path: Path]

/** What stands under a key: nothing, one value, or each of a list. `null` is nothing. */
export const valuesAt = (record: Foreign, key: string, path: Path): ReadonlyArray<Placed> => {
  const value = record[key] ?? undefined
  if (value === undefined) return []
  if (!Array.isArray(value)) return [[value, [...path, key]]]
  return value.map((item: unknown, index): Placed => [item, [...path, key, index]])
}

/** `id` or `type`, which JSON-LD without the context of annotations writes with an `@`. */
const aliased = (record: Foreign, key: 'id' | 'type'): unknown => record[key] ?? record[`@${key}`]

/** The id of a resource that is told by its id alone, or by an object that has one. */
export const idOf = (value: unknown): string | undefined => {
  const id = Foreign.is(value) ? aliased(value, 'id') : value
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** A term of the vocabulary without the namespace that it may be written with. */
const plainTerm = (term: string): string => term.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, '')

/** Terms of the vocabulary: of one word or a list, those that are words. */
const termsIn = (value: unknown): ReadonlyArray<string> =>
  (Array.isArray(value) ? value : [value]).map(idOf).flatMap((term) => (term === undefined ? [] : [plainTerm(term)]))

/** The types of a resource. */
export const typesOf = (record: Foreign): ReadonlyArray<string> => termsIn(aliased(record, 'type'))

/** The terms under a key: motivations or purposes. */
export const termsAt = (record: Foreign, key: string): ReadonlyArray<string> => termsIn(record[key])

/** The keys that any resource may have and that are read everywhere. */
const everywhere: ReadonlyArray<string> = ['@context', 'id', '@id', 'type', '@type']

/** Keys of the model that tell what an article has no place for. */
const withoutPlace: ReadonlySet<string> = new Set([
  ...['accessibility', 'account', 'audience', 'cached', 'canonical', 'conformsTo', 'creator', 'created', 'email'],
  ...[
    'email_sha1',
    'format',
    'generated',
    'generator',
    'homepage',
    'language',
    'modified',
    'name',
    'nickname',
    'partOf'
  ],
  ...['processingLanguage', 'purpose', 'renderedVia', 'rights', 'scope', 'startIndex', 'state', 'styleClass'],
  ...['stylesheet', 'textDirection', 'total', 'via', 'last', 'prev']
])

/** Notes the keys of a resource that were not read. */
export const noteUnread = (record: Foreign, path: Path, read: ReadonlyArray<string>, losses: Losses): void => {
  const known = new Set([...everywhere, ...read])
  for (const key of Object.keys(record)) {
    if (known.has(key) || record[key] === null) continue
    if (withoutPlace.has(key)) losses.add('no-place', [...path, key], 'an article has no place for it')
    else losses.add('not-known', [...path, key], 'the annotation model does not name this key, or not here')
  }
}
