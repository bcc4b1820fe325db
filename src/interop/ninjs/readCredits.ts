import type { Article } from '../../model/Article.js'
import { Text } from '../../primitive/Text.js'
import { Url } from '../../primitive/Url.js'
import type { Losses } from '../losses.js'
import { recordsIn, words } from './foreign.js'
import type { Found, RecordReader } from './recordReader.js'

/** Roles of those who bring out an item. */
const PUBLISHING: ReadonlyArray<string> = ['publisher', 'provider', 'distributor']

/** What else may be told of a source, and of an author by Superdesk. */
const SOURCE_KEYS: ReadonlySet<string> = new Set(['uri', 'literal', 'scheme', 'code', 'contactinfo'])
const AUTHOR_KEYS: ReadonlySet<string> = new Set(['uri', 'code', 'role', 'biography', 'avatar_url', 'jobtitle'])

interface Source extends Found<Text> {
  readonly role: string
  readonly reader: RecordReader
}

const readSources = (item: RecordReader, losses: Losses): ReadonlyArray<Source> =>
  recordsIn(item, losses, 'infosources', 'infosource').flatMap(({ value: reader, path }) => {
    const value = reader.take(words, 'name')?.value
    const role = reader.take(words, 'role', 'rel')?.value.trim().toLowerCase() ?? ''
    if (Text.is(value)) return [{ value, path, role, reader }]
    losses.add('not-found', path, 'it has no name')
    return []
  })

const readPublisher = (
  item: RecordReader,
  sources: ReadonlyArray<Source>,
  losses: Losses
): Pick<Article, 'publisher'> => {
  const named = PUBLISHING.flatMap((role) => sources.filter((source) => source.role === role))
  const plain = item.all(words, 'provider', 'source')
  const [first, ...others] = [...named, ...plain]
  for (const { value, path } of others) {
    if (value !== first?.value) losses.add('no-place', path, 'an article has one publisher')
  }
  if (first === undefined) return {}
  const uri = named[0]?.reader.take(words, 'uri')
  const url = Url.is(uri?.value) ? { url: uri.value } : {}
  if (uri !== undefined && !Url.is(uri.value))
    losses.add('no-place', uri.path, 'the URI of a publisher is carried where it is a URL')
  return { publisher: { name: first.value as Text, ...url } }
}

const readAuthors = (item: RecordReader, sources: ReadonlyArray<Source>, losses: Losses): Pick<Article, 'authors'> => {
  const listed = recordsIn(item, losses, 'authors').flatMap(({ value: reader, path }) => {
    const value = reader.take(words, 'name')?.value
    reader.close((key) => AUTHOR_KEYS.has(key))
    if (Text.is(value)) return [{ value, path }]
    losses.add('not-found', path, 'it has no name')
    return []
  })
  const named = [...sources.filter(({ role }) => role === 'author'), ...listed].map(({ value }) => value)
  const byline = item.take(words, 'by', 'byline')
  const [first, ...others] = named
  if (first === undefined) return byline === undefined ? {} : { authors: [byline.value as Text] }
  const isSaid = byline === undefined || byline.value === named.join(', ')
  if (!isSaid) losses.add('no-place', byline.path, 'the authors are carried one by one')
  return { authors: [first, ...others] }
}

/** Reads who brought the item out and who wrote it: sources by their role, the byline, and what Superdesk writes. */
export const readCredits = (item: RecordReader, losses: Losses): Pick<Article, 'publisher' | 'authors'> => {
  const sources = readSources(item, losses)
  const credits = { ...readPublisher(item, sources, losses), ...readAuthors(item, sources, losses) }
  for (const { role, path, reader } of sources) {
    if (role === 'author' || PUBLISHING.includes(role)) reader.close((key) => SOURCE_KEYS.has(key))
    else losses.add('no-place', path, 'an article has no place for a source that is neither author nor publisher')
  }
  return credits
}
