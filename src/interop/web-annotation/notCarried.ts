import type { Article } from '../../model/Article.js'
import type { Losses } from '../losses.js'
import { anchorsAt, factLists, factsIn, type Holder, holderKinds, withParts } from './holders.js'

const NO_ANCHOR = 'no words of the text are tied to it, so there is nothing to annotate'
const NO_PLACE = 'an annotation ties words to a fact and does not say what the fact holds'

/** What goes along with annotations for people and programs to read, and does not come back. */
const narrowed: Readonly<Record<string, string>> = {
  name: 'it goes along as a tag, from which it is not read back',
  label: 'it goes along as a tag, from which it is not read back',
  identifiers: 'those that are URIs go along with mentions, and are not read back'
}

const hasAnchors = (holder: Holder): boolean => withParts(holder).some((part) => anchorsAt(part).length > 0)

const noteHolder = (holder: Holder, losses: Losses): void => {
  const { kind, record, path, parts } = holder
  if (!hasAnchors(holder)) {
    losses.add('no-place', path, NO_ANCHOR)
    return
  }
  const carried: ReadonlySet<string> = new Set(['id', ...holderKinds[kind].anchors, ...holderKinds[kind].parts])
  for (const key of Object.keys(record)) {
    if (carried.has(key)) continue
    const reason = narrowed[key]
    losses.add(reason === undefined ? 'no-place' : 'narrowed', [...path, key], reason ?? NO_PLACE)
  }
  for (const part of parts) noteHolder(part, losses)
}

const topReasons: Readonly<Record<string, string>> = {
  headline: 'annotations are about the text and do not hold it',
  body: 'annotations are about the text and do not hold it'
}

const carriedAtTop: ReadonlySet<string> = new Set(['schemaVersion', 'id', 'url', 'annotation', ...factLists])

/** Notes all that an article holds and its annotations do not; who drew the facts is noted elsewhere. */
export const noteNotCarried = (article: Article, losses: Losses): void => {
  for (const key of Object.keys(article)) {
    if (!carriedAtTop.has(key))
      losses.add('no-place', [key], topReasons[key] ?? 'annotations do not describe the article')
  }
  for (const list of factLists) for (const fact of factsIn(article, list)) noteHolder(fact, losses)
}
