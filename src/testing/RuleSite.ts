import type { Path } from '../issue/Issue.js'
import type { RuleCode } from '../issue/RuleCode.js'
import type { Article } from '../model/Article.js'
import type { ArticleIndex } from '../rule/ArticleIndex.js'
import type { Interval } from '../time/Interval.js'
import { dateOf, isWritable, MS_PER_DAY } from '../time/epochDay.js'
import type { Breakage } from './Breakage.js'
import { replacedAt } from './mutantsFrom.js'

/** One change of an article: what stands at a path from now on. */
export type Edit = readonly [at: Path, part: unknown]

/** A way to break a rule: the changes that do it, and the path where the rule must see it. */
export const breakage = (
  { article }: ArticleIndex,
  code: RuleCode,
  path: Path,
  description: string,
  edits: (pick: number) => ReadonlyArray<Edit>
): Breakage => ({
  code,
  at: [],
  replace: (pick) => ({
    part: edits(pick).reduce<unknown>((value, [at, part]) => replacedAt(value, at, part), article),
    below: path,
    description
  })
})

/** Finds the ways to break some rules in an article. */
export type RuleBreaker = (index: ArticleIndex) => Iterable<Breakage>

/** A record without a key. */
export const omit = (record: object, ...keys: ReadonlyArray<string>): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))

/** A date so many days before an interval, or after it; nothing where that is no day that can be written. */
export const dateBeside = ({ earliest, latest }: Interval, days: number): object | undefined => {
  const day = days < 0 ? Math.floor(earliest / MS_PER_DAY) + days : Math.ceil(latest / MS_PER_DAY) + days
  return isWritable(day) ? { kind: 'date', value: dateOf(day) } : undefined
}

/** An id that names nothing in the article yet. */
export const freeId = ({ entityById }: ArticleIndex, wanted: string): string =>
  entityById.has(wanted) ? freeId({ entityById } as ArticleIndex, `${wanted}-x`) : wanted

/** The records of a kind, each with its path. */
export function* recordsOf<K extends 'statements' | 'itineraries' | 'events' | 'actors' | 'body'>(
  article: Article,
  key: K
): Iterable<readonly [record: Article[K][number], at: Path, index: number]> {
  for (const [index, record] of article[key].entries()) yield [record, [key, index], index]
}
