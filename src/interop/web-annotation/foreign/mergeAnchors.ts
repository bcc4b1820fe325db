import type { Path } from '../../../issue/Issue.js'
import type { AnchorTarget } from '../../../model/Anchor.js'
import type { Article } from '../../../model/Article.js'
import type { Losses } from '../../losses.js'
import { partsByTarget, type TextPart } from '../annotatedText.js'
import { type AnchorKey, anchorLists, type Holder } from '../holders.js'
import { type AnchorEntry, entriesOf } from './AnchorEntry.js'
import type { Claim } from './claimAt.js'
import { inReadingOrder } from './inReadingOrder.js'
import type { Spot } from './targetSpot.js'

/** What a record has under a key. */
interface Shelf {
  readonly holder: Holder
  readonly key: AnchorKey
  /** By their places in the text; of two that the article has at one place, the second has no such name. */
  readonly entries: Map<string, AnchorEntry>
}

/** What records have under their keys with anchors, by the ids of the records. */
export type Patches = ReadonlyMap<string, Readonly<Partial<Record<AnchorKey, unknown>>>>

/** Puts the words of annotations to the facts of an article. */
export interface AnchorMerge {
  /** Puts words to a record, whether it has them or not; what cannot be put is noted. */
  readonly add: (claim: Claim, spot: Spot) => void
  /** What the records have that were touched. */
  readonly patches: () => Patches
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`

const shelfOf = (holder: Holder, key: AnchorKey, parts: ReadonlyMap<AnchorTarget, TextPart>): Shelf => {
  const entries = new Map<string, AnchorEntry>()
  for (const entry of entriesOf(holder, key, parts)) {
    const place = placeOf(entry)
    entries.set(entries.has(place) ? `${place} ${entries.size}` : place, entry)
  }
  return { holder, key, entries }
}

/** Puts words to a shelf; a reason where they cannot be put there. */
const put = ({ key, entries }: Shelf, { extra }: Claim, { start, end, anchor, path }: Spot): string | undefined => {
  const place = placeOf({ start, end })
  const before = entries.get(place)
  if (before !== undefined) {
    const told = { ...before.anchor, ...extra }
    const isOther = told.form !== before.anchor.form || told.type !== before.anchor.type
    if (isOther && before.toldAt !== undefined) return 'another annotation says otherwise of the same words'
    entries.set(place, { ...before, anchor: told, toldAt: path })
    return undefined
  }
  if (!anchorLists.has(key)) {
    if ([...entries.values()].some(({ toldAt }) => toldAt !== undefined)) return 'another annotation tells other words'
    entries.clear()
  }
  entries.set(place, { start, end, anchor: { ...anchor, ...extra }, toldAt: path, isNew: true })
  return undefined
}

const written = ({ key, entries }: Shelf, refuse: (entry: AnchorEntry) => void): unknown => {
  const list = [...entries.values()]
  const anchors = (key === 'segments' ? inReadingOrder(list, refuse) : list).map(({ anchor }) => anchor)
  return anchorLists.has(key) ? anchors : anchors[0]
}

/** Begins with the anchors that an article has. */
export const mergeAnchors = (article: Article, losses: Losses): AnchorMerge => {
  const parts = partsByTarget(article)
  const shelves = new Map<string, Shelf>()
  const refuse = ({ toldAt }: AnchorEntry): void =>
    losses.add('not-valid', toldAt as Path, 'its words overlap another segment of the same statement')
  return {
    add: (claim, spot) => {
      const name = `${claim.holder.id}/${claim.key}`
      const shelf = shelves.get(name) ?? shelfOf(claim.holder, claim.key, parts)
      shelves.set(name, shelf)
      const reason = put(shelf, claim, spot)
      if (reason !== undefined) losses.add('ambiguous', spot.path, reason)
    },
    patches: () => {
      const patches = new Map<string, Partial<Record<AnchorKey, unknown>>>()
      for (const shelf of shelves.values()) {
        const { holder, key } = shelf
        patches.set(holder.id, { ...patches.get(holder.id), [key]: written(shelf, refuse) })
      }
      return patches
    }
  }
}
