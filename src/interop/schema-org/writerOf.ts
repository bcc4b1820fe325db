import type { Path } from '../../issue/Issue.js'
import type { Anchor } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import type { Losses } from '../losses.js'
import { baseOf } from './localNames.js'
import { type Mentioned, sameMentions } from './sameMentions.js'
import type { SchemaOrgExcerpt, SchemaOrgReference } from './SchemaOrgThing.js'
import { encodedText } from '../html/decodedText.js'
import { type TextSearch, textSearch } from './textSearch.js'

/** Writes an article, and keeps account of what schema.org has no place for. */
export interface Writer {
  readonly losses: Losses
  /** A reference to a thing. It is a loss where the thing can be written and not be read again. */
  readonly ref: (id: string, path: Path) => SchemaOrgReference
  readonly refs: (ids: ReadonlyArray<string>, path: Path) => ReadonlyArray<SchemaOrgReference>
  /** The words of anchors. */
  readonly excerpts: (anchors: ReadonlyArray<Anchor>, path: Path) => ReadonlyArray<SchemaOrgExcerpt>
  /** Notes which of some keys cannot be carried. */
  readonly noPlace: (record: object, keys: ReadonlyArray<string>, path: Path) => void
  /** Notes that mentions are lost, unless they are where the name is found anew. */
  readonly mentions: (record: Mentioned, path: Path) => void
  /** A reference to what the words of an anchor stand in. */
  readonly within: (anchor: Anchor) => SchemaOrgReference
}

/** Whether the words of an anchor stand once in its paragraph: then they are found again without what is around them. */
const isPlain = (texts: TextSearch, anchor: Anchor): boolean => texts.only(anchor.exact, anchor.in) !== undefined

/** The facts whose words are not all found again. */
const unprovedIn = ({ statements, itineraries, events }: Article, texts: TextSearch): ReadonlySet<string> => {
  const isProof = (anchors: ReadonlyArray<Anchor>): boolean => anchors.some((anchor) => isPlain(texts, anchor))
  return new Set([
    ...statements.filter(({ segments }) => !segments.every((segment) => isPlain(texts, segment))).map(({ id }) => id),
    ...events.filter(({ evidence }) => !isProof(evidence)).map(({ id }) => id),
    ...itineraries
      .filter(({ evidence, stops }) => !isProof(evidence) || !stops.every((stop) => isProof(stop.evidence)))
      .map(({ id }) => id)
  ])
}

/** A writer of an article. */
export const writerOf = (article: Article, losses: Losses): Writer => {
  const texts = textSearch(article)
  const base = baseOf(article.id)
  const unproved = unprovedIn(article, texts)
  const areSame = sameMentions(article, texts)
  const ref = (id: string, path: Path): SchemaOrgReference => {
    if (unproved.has(id)) losses.add('narrowed', path, `${id} can be written, and not be read again`)
    return { '@id': base + id }
  }
  return {
    losses,
    ref,
    refs: (ids, path) => ids.map((id, index) => ref(id, [...path, index])),
    excerpts: (anchors, path) =>
      anchors.flatMap((anchor, index): ReadonlyArray<SchemaOrgExcerpt> => {
        if (!isPlain(texts, anchor)) {
          losses.add('ambiguous', [...path, index], 'the words stand more than once, and only they are carried')
          return []
        }
        noteContext(losses, anchor, [...path, index])
        return [{ '@type': 'CreativeWork', text: encodedText(anchor.exact), isPartOf: { '@id': base + anchor.in } }]
      }),
    noPlace: (record, keys, path) => {
      for (const key of keys) {
        if (Object.hasOwn(record, key)) losses.add('no-place', [...path, key], `schema.org has no place for ${key}`)
      }
    },
    mentions: (record, path) => {
      if (!areSame(record)) {
        losses.add('no-place', [...path, 'mentions'], 'mentions are not carried: the name alone is looked for again')
      }
    },
    within: (anchor) => ({ '@id': base + anchor.in })
  }
}

/** Notes what stands around the words of an anchor, which is not carried. */
export const noteContext = (losses: Losses, anchor: Anchor, path: Path): void => {
  for (const key of ['prefix', 'suffix'] as const) {
    if (anchor[key] !== undefined) losses.add('no-place', [...path, key], `schema.org has no place for ${key}`)
  }
}
