import { LanguageTag } from '../../primitive/LanguageTag.js'
import { Timestamp } from '../../primitive/Timestamp.js'
import { Uri } from '../../primitive/Uri.js'
import { Url } from '../../primitive/Url.js'
import { foreignDate } from '../foreignDate.js'
import { type Draft, given } from './Draft.js'
import { type Node, type Term, valuesOf } from './Graph.js'
import { addressAt, type Reader, stringAt, textAt } from './readerOf.js'
import { thingAt } from './readStatement.js'
import type { Things } from './thingsOf.js'

/** The name of somebody: a string, or a node that has one. */
const nameAt = (reader: Reader, term: Term): string | undefined =>
  term.kind === 'node' ? reader.text(term.node, 'name') : textAt(term)

const isUrl = (term: Term): Url | undefined => {
  const url = addressAt(term)
  return Url.is(url) ? url : undefined
}

const isUri = (term: Term): Uri | undefined => {
  const uri = addressAt(term)
  return Uri.is(uri) ? uri : undefined
}

/** Where an article was published. The page whose main thing it is tells it too; it is not told twice. */
export const readUrl = (reader: Reader, node: Node): Url | undefined => {
  const url = reader.first(node, 'url', 'a web address', isUrl)
  for (const term of valuesOf(node, 'mainEntityOfPage')) {
    const page =
      isUrl(term) ?? (term.kind === 'node' ? reader.first(term.node, 'url', 'a web address', isUrl) : undefined)
    if (page !== undefined && (url === undefined || page === url)) {
      reader.take(term)
      return page
    }
  }
  return url
}

/** The language of an article: a tag, or a language that is named by one; an underscore in it is taken for a hyphen. */
export const readLanguage = (reader: Reader, node: Node): LanguageTag | undefined =>
  reader.first(node, 'inLanguage', 'a language tag', (term) => {
    const tag = term.kind === 'node' ? (nameAt(reader, term) ?? '') : (stringAt(term) ?? '')
    const hyphened = tag.trim().replace(/_/g, '-')
    return LanguageTag.is(hyphened) ? hyphened : undefined
  })

const readPublisher = (reader: Reader, node: Node): Draft | undefined =>
  reader.first(node, 'publisher', 'an organization with a name', (term) => {
    const name = nameAt(reader, term)
    if (name === undefined) return undefined
    return given({
      name,
      url: term.kind === 'node' ? reader.first(term.node, 'url', 'a web address', isUrl) : undefined
    })
  })

const readRights = (reader: Reader, node: Node): Draft => {
  const holder = reader.first(node, 'copyrightHolder', 'somebody with a name', (term) => nameAt(reader, term))
  const license = reader.first(node, 'license', 'a URI', isUri)
  const usageTerms = reader.first(node, 'usageInfo', 'a text', (term) =>
    term.kind === 'node' ? reader.text(term.node, 'text') : undefined
  )
  return given({ holder, license, usageTerms })
}

/** What stands as concerned by a correction: a thing of the article, or its headline. */
const concernAt = (reader: Reader, things: Things, term: Term): string | undefined => {
  const node = reader.nodeAt(term)
  return node !== undefined && things.nameOf(node) === 'headline' ? 'headline' : thingAt(reader, things, term)
}

const readCorrections = (reader: Reader, things: Things, node: Node): ReadonlyArray<Draft> =>
  reader.all(node, 'correction', 'a comment with a text and a date', (term) => {
    if (term.kind === 'literal') return undefined
    const [text, date] = [reader.text(term.node, 'text'), reader.date(term.node, 'datePublished')]
    if (text === undefined || date === undefined) return undefined
    const concerns = reader.all(term.node, 'about', 'a thing of the article', (one) => concernAt(reader, things, one))
    return given({ text, date, concerns })
  })

const readAnnotation = (reader: Reader, node: Node): Draft | undefined => {
  const creators = reader.all(node, 'sdPublisher', 'a person with a name', (term) => {
    const isPerson = term.kind === 'node' && term.node.types.includes('Person')
    const name = isPerson ? reader.text(term.node, 'name') : undefined
    return name === undefined ? undefined : { name, type: 'human' }
  })
  if (creators.length === 0) return undefined
  const created = reader.first(node, 'sdDatePublished', 'a date with a time of day and a zone', (term) => {
    const found = foreignDate(stringAt(term) ?? '')?.value
    return Timestamp.is(found) ? found : undefined
  })
  return given({ creators, created })
}

/** What stands at the top of an article, but for its headline, its body and its facts. */
export const readArticle = (reader: Reader, things: Things, node: Node): Draft => {
  const rights = readRights(reader, node)
  const place = reader.first(node, 'locationCreated', 'a place with a name', (term) => things.idOf(term, ['places']))
  return given({
    publisher: readPublisher(reader, node),
    authors: reader.all(node, 'author', 'somebody with a name', (term) => nameAt(reader, term)),
    datePublished: reader.date(node, 'datePublished'),
    dateModified: reader.date(node, 'dateModified'),
    dateline: place === undefined ? undefined : { place },
    rights: Object.keys(rights).length === 0 ? undefined : rights,
    corrections: readCorrections(reader, things, node),
    annotation: readAnnotation(reader, node)
  })
}
