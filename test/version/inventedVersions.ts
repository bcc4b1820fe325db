import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../../src/codec/Codec.js'
import { list, nonEmptyList } from '../../src/codec/list.js'
import { literal } from '../../src/codec/literal.js'
import { optional, struct } from '../../src/codec/struct.js'
import {
  Anchor,
  Article,
  LanguageTag,
  Paragraph,
  type Segment,
  Speaker,
  type Statement,
  StatementId,
  Text,
  Uri
} from '../../src/index.js'
import { type VersionChain, versionChain, withVersion } from '../../src/version/versionChain.js'
import { validArticles } from '../support/samples.js'

/** A statement of version 0, which knew direct speech in one piece only. */
export interface OlderStatement {
  readonly id: StatementId
  readonly speaker: Speaker
  readonly quote: Anchor
}

/** An article of the invented version 0. */
export interface OlderArticle {
  readonly schemaVersion: '0'
  readonly id: Uri
  readonly title: Text
  readonly author?: Text
  readonly language: LanguageTag
  readonly body: ReadonlyNonEmptyArray<Paragraph>
  readonly statements: ReadonlyArray<OlderStatement>
}

export const OlderArticle: Codec<OlderArticle> = struct<OlderArticle>('OlderArticle', {
  schemaVersion: literal('0', 'schema-version/unknown'),
  id: Uri,
  title: Text,
  author: optional(Text),
  language: LanguageTag,
  body: nonEmptyList(Paragraph),
  statements: list(struct<OlderStatement>('OlderStatement', { id: StatementId, speaker: Speaker, quote: Anchor }))
})

/** An article of the invented version 2: what it says of languages, and little else. */
export interface NewerArticle {
  readonly schemaVersion: '2'
  readonly id: Uri
  readonly headline: Text
  readonly languages: ReadonlyNonEmptyArray<LanguageTag>
  readonly body: ReadonlyNonEmptyArray<Paragraph>
}

export const NewerArticle: Codec<NewerArticle> = struct<NewerArticle>('NewerArticle', {
  schemaVersion: literal('2', 'schema-version/unknown'),
  id: Uri,
  headline: Text,
  languages: nonEmptyList(LanguageTag),
  body: nonEmptyList(Paragraph)
})

const statementOf = ({ quote, ...statement }: OlderStatement): Statement => ({
  ...statement,
  segments: [{ ...quote, type: 'quoted' }]
})

export const fromOlder = ({ title, author, statements, ...rest }: OlderArticle): Article => ({
  ...rest,
  schemaVersion: '1',
  headline: title,
  ...(author === undefined ? {} : { authors: [author] }),
  places: [],
  actors: [],
  statements: statements.map(statementOf),
  itineraries: [],
  events: []
})

export const toNewer = ({ id, headline, language, body }: Article): NewerArticle => ({
  schemaVersion: '2',
  id,
  headline,
  languages: [language],
  body
})

/** Version 0, then the real version 1: what it was like had the format begun earlier. */
export const olderChain: VersionChain<readonly ['0', '1'], Article> = withVersion(
  versionChain('0', OlderArticle),
  '1',
  Article,
  fromOlder
)

/** The same with a version after the real one. */
export const newerChain: VersionChain<readonly ['0', '1', '2'], NewerArticle> = withVersion(
  olderChain,
  '2',
  NewerArticle,
  toNewer
)

const anchorOf = ({ type: _type, ...anchor }: Segment): Anchor => anchor

const asOlder = ({ id, headline, authors, language, body, statements }: Article): OlderArticle => ({
  schemaVersion: '0',
  id,
  title: headline,
  ...(authors === undefined ? {} : { author: authors[0] }),
  language,
  body,
  statements: statements.map(({ id: name, speaker, segments }) => ({
    id: name,
    speaker,
    quote: anchorOf(segments[0])
  }))
})

const articles = validArticles.map(([, article]) => article as Article)

/** Documents of each version, made of the valid fixtures. */
export const samplesByVersion: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  '0': articles.map(asOlder),
  '1': articles,
  '2': articles.map(toNewer)
}
