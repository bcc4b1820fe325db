import type { Identifier } from '../../model/Identifier.js'
import type { Mention } from '../../model/Mention.js'
import { CountryCode } from '../../primitive/CountryCode.js'
import type { Draft } from './Draft.js'
import { type Node, type Term, valuesOf } from './Graph.js'
import { addressAt, type Reader, stringAt } from './readerOf.js'
import { identifierAt, identifierOf } from '../registers.js'
import type { Thing, Things } from './thingsOf.js'
import { isWhole } from './types.js'

/** The country whose code stands somewhere, alone or as the identifier or name of a country. */
export const countryAt = (term: Term): CountryCode | undefined => {
  const codes = term.kind === 'literal' ? [term] : ['identifier', 'name'].flatMap((name) => valuesOf(term.node, name))
  const code = codes.map((one) => stringAt(one)?.trim()).find((one) => CountryCode.is(one))
  return CountryCode.is(code) ? code : undefined
}

/** The country under a name, of a node with a code that is carried. */
export const readCountry = (reader: Reader, node: Node, name: string): CountryCode | undefined =>
  reader.first(node, name, 'the code of a country', (term) => {
    const code = countryAt(term)
    if (code !== undefined && term.kind === 'node') {
      for (const key of ['identifier', 'name']) reader.first(term.node, key, 'the code of a country', countryAt)
    }
    return code
  })

/** The country that the address of a thing lies in; a place's address says no more than that in an article. */
export const readAddress = (reader: Reader, node: Node): CountryCode | undefined =>
  reader.first(node, 'address', 'an address with the code of a country', (term) =>
    term.kind === 'node' ? readCountry(reader, term.node, 'addressCountry') : undefined
  )

const identifierAtTerm = (reader: Reader, term: Term): Identifier | undefined => {
  if (term.kind === 'literal') return identifierAt(String(term.value).trim())
  const scheme = reader.text(term.node, 'propertyID') ?? ''
  return reader.first(term.node, 'value', `an identifier of the scheme ${scheme}`, (one) =>
    identifierOf(scheme, stringAt(one))
  )
}

const keyOf = ({ scheme, value }: Identifier): string => `${scheme} ${value}`

/** What a thing is called in registers; an address that says the same as an identifier is not told twice. */
const readIdentifiers = (reader: Reader, { node }: Thing, isLocal: boolean): ReadonlyArray<Identifier> => {
  const named = reader.all(node, 'identifier', 'an identifier', (term) => identifierAtTerm(reader, term))
  const others = [
    ...reader.all(node, 'leiCode', 'an LEI', (term) => identifierOf('lei', stringAt(term))),
    ...reader.all(node, 'sameAs', 'a URI', (term) => identifierAt(addressAt(term) ?? '')),
    ...(isLocal || node.id === undefined ? [] : [identifierAt(node.id)])
  ]
  const known = new Set(named.map(keyOf))
  const added = others.filter((identifier) => {
    if (identifier === undefined || known.has(keyOf(identifier))) return false
    known.add(keyOf(identifier))
    return true
  })
  return [...named, ...added.filter((identifier) => identifier !== undefined)]
}

/** Where the text has a name. */
const readMentions = (reader: Reader, things: Things, { node, name }: Thing): ReadonlyArray<Mention> => {
  const { mentions, lack } = things.texts.mentions(name)
  if (lack !== undefined) reader.losses.add('narrowed', node.path, lack)
  return mentions
}

/** What actors and places have in common. */
export const readNamed = (reader: Reader, things: Things, thing: Thing): Draft => {
  const { node, id, name, words } = thing
  reader.text(node, 'name')
  const isLocal = things.nameOf(node) !== undefined
  if (!isWhole(node.types, words)) {
    reader.losses.add(
      'narrowed',
      [...node.path, '@type'],
      `the types ${node.types.join(', ')} say more than an article can`
    )
  }
  return {
    id,
    name,
    identifiers: readIdentifiers(reader, thing, isLocal),
    mentions: readMentions(reader, things, thing)
  }
}
