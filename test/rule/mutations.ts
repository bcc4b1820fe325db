import fc from 'fast-check'
import { Article } from '../../src/index.js'
import { fixturesIn } from '../support/fixtureFiles.js'
import { validArticles } from '../support/samples.js'

type Holder = Record<string | number, unknown>

/** A value inside an article: what holds it, and under which key. */
interface Leaf {
  readonly holder: Holder
  readonly key: string | number
}

const leavesOf = (value: unknown): ReadonlyArray<Leaf> =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, held]) =>
        typeof held === 'object' && held !== null
          ? [{ holder: value as Holder, key }, ...leavesOf(held)]
          : [{ holder: value as Holder, key }]
      )

const isId = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{3}[\dX]/.test(value)

/** What stands in place of an id, a date, a language or another string. */
const DATES = [
  '0000',
  '9999-12-31',
  '2026-03-12',
  '2026-03-11~',
  '2026-03',
  '202X',
  '20XX',
  '2026-XX-XX',
  '2026-24',
  '../2026',
  '2026/',
  '2020/2030',
  '2026-03-12T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '0000-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59-23:59',
  '2026-03-12T18:30:00.123456-00:00'
]
const LANGUAGES = [
  'en',
  'EN',
  'fa-AF',
  'zh-Hant',
  'tr',
  'x-private',
  'i-klingon',
  'tlh',
  'si',
  'de-DE-u-co-phonebk',
  'und'
]
const TEXTS = [
  'Thursday',
  'e',
  '“',
  '\ud83d',
  ' ',
  '(.*)+$',
  'Жеребе',
  '\u0301',
  "it's",
  '\u200f«',
  'Z\u030c',
  '—',
  '12:30',
  'the\nend'
]

const stringFor = ({ holder, key }: Leaf, ids: ReadonlyArray<string>, pick: (count: number) => number): string => {
  const of = (pool: ReadonlyArray<string>): string => pool[pick(pool.length)] as string
  if (key === 'language') return of(LANGUAGES)
  if (isDate(holder[key])) return of(DATES)
  return isId(holder[key]) ? of(ids) : of(TEXTS)
}

const change = (leaf: Leaf, ids: ReadonlyArray<string>, pick: (count: number) => number): void => {
  const { holder, key } = leaf
  const held = holder[key]
  if (Array.isArray(held) && held.length > 0) {
    const item: unknown = structuredClone(held[pick(held.length)])
    if (pick(2) === 0) held.splice(pick(held.length + 1), 0, item)
    else held.splice(pick(held.length), 1)
  } else if (Array.isArray(holder) || typeof held === 'string') holder[key] = stringFor(leaf, ids, pick)
  else if (typeof held === 'number') holder[key] = [0, 1, -1, 12, 31, 1e9][pick(6)]
  else Reflect.deleteProperty(holder, key)
}

/** An article that was changed in some places, each time only where its structure stays sound. */
const changed = (article: Article, numbers: ReadonlyArray<number>): Article => {
  let mutant = article
  const ids = leavesOf(article).flatMap(({ holder, key }) => (isId(holder[key]) ? [holder[key] as string] : []))
  let at = 0
  const pick = (count: number): number => (numbers[at++ % numbers.length] as number) % count
  while (at < numbers.length) {
    const next: unknown = structuredClone(mutant)
    const leaves = leavesOf(next)
    change(leaves[pick(leaves.length)] as Leaf, ['headline', 'nobody', ...ids], pick)
    if (Article.is(next)) mutant = next
  }
  return mutant
}

const soundFixtures = ['near-miss', 'invalid']
  .flatMap(fixturesIn)
  .filter(({ code }) => code !== 'json/syntax')
  .map(({ text }): unknown => JSON.parse(text))
const sources = [...validArticles.map(([, article]) => article), ...soundFixtures].filter(Article.is)

/** Articles of sound structure that stand on the fixtures and have any faults. */
export const faultyArticles: fc.Arbitrary<Article> = fc
  .tuple(fc.constantFrom(...sources), fc.array(fc.nat(), { minLength: 4, maxLength: 60 }))
  .map(([article, numbers]) => changed(article, numbers))
