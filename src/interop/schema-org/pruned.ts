import { decodeArticle } from '../../decode/decodeArticle.js'
import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Issue, Path } from '../../issue/Issue.js'
import type { Conversion } from '../Conversion.js'
import { finished } from '../finished.js'
import type { Losses } from '../losses.js'
import type { Draft } from './Draft.js'

/** The lists of an article of which records can be left out. */
const OPTIONAL: ReadonlySet<unknown> = new Set([
  'places',
  'actors',
  'statements',
  'itineraries',
  'events',
  'corrections'
])

/** Lists whose items stand for themselves: one of them can be left out, and the others still hold. */
const LISTS: ReadonlySet<unknown> = new Set(['about', 'concerns', 'members', 'mentions', 'participants', 'reportedBy'])

/** How often an article is looked at again: one fault that is taken out may bring another to light. */
const MOST_ROUNDS = 8

/** Something to leave out of an article. */
interface Cut {
  readonly holder: Draft | Array<unknown>
  readonly key: string | number
  readonly record: unknown
}

/** The least that can be left out so that a fault goes: an item of a list, a key, a record; `undefined` where there is none. */
const cutOf = (draft: Draft, { path }: Issue): Cut | undefined => {
  const [list, index, key, item] = path
  if (!OPTIONAL.has(list)) return undefined
  const records = draft[String(list)] as Array<unknown>
  const record = records[Number(index)] as Draft | undefined
  if (record === undefined || !Object.hasOwn(record, String(key)))
    return { holder: records, key: Number(index), record }
  const value = record[String(key)]
  const isOneOfSeveral = LISTS.has(key) && Array.isArray(value) && value.length > 1 && item !== undefined
  return isOneOfSeveral ? { holder: value, key: item, record } : { holder: record, key: String(key), record }
}

/** Leaves out what is at fault, the last first so that the places of the others stay. */
const cutOut = (cuts: ReadonlyArray<Cut>): void => {
  const done = new Map<object, Set<string | number>>()
  for (const { holder, key } of cuts) done.set(holder, (done.get(holder) ?? new Set()).add(key))
  for (const [holder, keys] of done) {
    if (Array.isArray(holder)) {
      const kept: ReadonlyArray<unknown> = holder.filter((_, index) => !keys.has(index))
      holder.length = 0
      for (const item of kept) holder.push(item)
    } else for (const key of keys) Reflect.deleteProperty(holder, key)
  }
}

/** An article with nothing in it but what stands at the top. */
const bare = (draft: Draft): Draft => ({
  ...Object.fromEntries(Object.entries(draft).filter(([key]) => !OPTIONAL.has(key))),
  ...noFacts
})

const noFacts = { places: [], actors: [], statements: [], itineraries: [], events: [] }

/**
 * An article out of a draft, without the facts that break a rule: each is a loss where it came from. Where taking them out brings ever
 * more to light, all of them go.
 */
export const pruned = (
  draft: Draft,
  losses: Losses,
  sourceOf: (record: unknown) => Path
): Conversion<VerifiedArticle> => {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = decodeArticle(draft, { maxIssues: Infinity })
    if (result._tag === 'Right') return { value: result.right, losses: losses.list }
    const cuts: Array<Cut> = []
    for (const issue of result.left) {
      const cut = cutOf(draft, issue)
      if (cut === undefined) return finished(draft, losses)
      losses.add('not-valid', sourceOf(cut.record), issue.message)
      cuts.push(cut)
    }
    cutOut(cuts)
  }
  losses.add('not-valid', [], 'the facts rest on each other and break rules: none is carried')
  return finished(bare(draft), losses)
}
