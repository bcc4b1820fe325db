import * as t from 'io-ts'
import { Lei } from '../../primitive/Lei.js'
import { LocalId } from '../../primitive/LocalId.js'
import { Text } from '../../primitive/Text.js'
import { Uri } from '../../primitive/Uri.js'
import type { Identifier } from '../../model/Identifier.js'
import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'
import { recordsIn, words } from './foreign.js'
import type { Found, RecordReader } from './recordReader.js'
import { identifierOf } from './uris.js'

/** Something that ninjs names: a person, an organisation, a place, an event. */
export interface Named {
  /** What it is called. */
  readonly name: Text
  /** The id that it asks for in the article. */
  readonly wanted: Found<LocalId> | undefined
  /** The URIs that mean it, with where each stands. */
  readonly uris: ReadonlyArray<Found<Uri>>
  /** What it is called in registers, besides. */
  readonly identifiers: ReadonlyArray<Identifier>
  /** Where it stands. */
  readonly path: Path
  /** What is left to be read of it. */
  readonly reader: RecordReader
}

/** Keys that ninjs has for what it names, and an article has not. */
const isKnown = (key: string): boolean => key === 'rel' || key === 'contactinfo'

/** `mentions` says what the mentions of an article say. */
const isSaidElsewhere = (key: string, value: unknown): boolean => key === 'rel' && value === 'mentions'

/** A URI from a scheme and a code, put together as ninjs 2.0 does: where the scheme ends so that more can follow. */
const uriOfCode = (scheme: string | undefined, code: string): string =>
  scheme !== undefined && /[/#:=]$/.test(scheme) && !Uri.is(code) ? scheme + code : code

const readUris = (reader: RecordReader, losses: Losses): ReadonlyArray<Found<Uri>> => {
  const scheme = reader.take(words, 'scheme')
  const codes = reader.all(words, 'code').map(({ value, path }) => ({ value: uriOfCode(scheme?.value, value), path }))
  if (scheme !== undefined && codes.every(({ value }) => !value.startsWith(scheme.value))) {
    losses.add('no-place', scheme.path, 'an article has no place for a scheme but with a code that goes on with it')
  }
  const readUri =
    (code: 'not-valid' | 'no-place', reason: string) =>
    (found: Found<string>): ReadonlyArray<Found<Uri>> => {
      const value = found.value.trim()
      if (Uri.is(value)) return [{ value, path: found.path }]
      losses.add(code, found.path, reason)
      return []
    }
  return [
    ...reader.all(words, 'uri').flatMap(readUri('not-valid', 'it is no URI')),
    ...codes.flatMap(readUri('no-place', 'an article has no place for a code that makes no URI'))
  ]
}

const readSymbols = (reader: RecordReader, losses: Losses): ReadonlyArray<Identifier> =>
  recordsIn(reader, losses, 'symbols').flatMap(({ value: symbol, path }) => {
    const type = symbol.take(words, 'symboltype')
    const value = symbol.take(words, 'symbol', 'ticker')?.value
    const isLei = type !== undefined && /lei$/i.test(type.value) && Lei.is(value)
    if (!isLei) losses.add('no-place', path, 'an article has no place for symbols of the market')
    return isLei ? [{ scheme: 'lei' as const, value }] : []
  })

/** The named things in the lists under some keys; one without a name is a loss. */
export const readNamed = (item: RecordReader, losses: Losses, ...keys: ReadonlyArray<string>): ReadonlyArray<Named> =>
  recordsIn(item, losses, ...keys).flatMap(({ value: reader, path }) => {
    const name = reader.take(words, 'name')?.value
    if (!Text.is(name)) {
      losses.add('not-found', path, 'it has no name')
      return []
    }
    const literals = reader.all(t.string, 'literal', 'id')
    const [wanted, ...others] = literals.flatMap(({ value, path: at }) =>
      LocalId.is(value) ? [{ value, path: at }] : []
    )
    for (const { path: at } of others) losses.add('no-place', at, 'an article has one id for a thing')
    const texts = literals.filter(({ value }) => !LocalId.is(value))
    for (const { path: at } of texts.filter(({ value }) => !Uri.is(value))) {
      losses.add('no-place', at, 'an article has no place for an identifier that is no URI')
    }
    const literalUris = texts.flatMap(({ value, path: at }) => (Uri.is(value) ? [{ value, path: at }] : []))
    const uris = [...readUris(reader, losses), ...literalUris]
    return [{ name, wanted, uris, identifiers: readSymbols(reader, losses), path, reader }]
  })

/** What something is called in registers, each once. A loss for each of its keys that was not read. */
export const identifiersOf = ({ identifiers, uris, reader }: Named): ReadonlyArray<Identifier> => {
  reader.close(isKnown, isSaidElsewhere)
  const all = [...identifiers, ...uris.map(({ value }) => identifierOf(value))]
  return [...new Map(all.map((one) => [`${one.scheme} ${one.value}`, one])).values()]
}
