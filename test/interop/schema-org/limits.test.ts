import { describe, expect, it } from 'vitest'
import { decodeArticle } from '../../../src/index.js'
import { fromSchemaOrg, toSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { articleWith, given } from './fixtures.js'

const article = { '@type': 'NewsArticle', '@id': 'urn:x:a', headline: 'Talks', inLanguage: 'en' }

const TOO_MANY = 'not all of its mentions are there: an article may not have so many'

/** A paragraph of so many units in which each name stands so often, each time in surroundings of its own. */
const textWith = (
  names: ReadonlyArray<string>,
  times: number,
  length: number,
  around: (name: string, index: number) => string
): string =>
  Array.from({ length: times }, (_, index) => names.map((name) => around(name, index)))
    .flat()
    .join(' ')
    .padEnd(length, ' and so on')

const betweenArrows = (name: string, index: number): string => {
  const arrow = String.fromCharCode(0x2190 + index)
  return `${arrow}${name}${arrow}`
}

const namesOf = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `Keller${String.fromCharCode(65 + index)}`)

const personsOf = (names: ReadonlyArray<string>): ReadonlyArray<object> =>
  names.map((name) => ({ '@type': 'Person', name }))

const countsOf = (actors: ReadonlyArray<{ readonly mentions: ReadonlyArray<unknown> }>): ReadonlyArray<number> =>
  actors.map(({ mentions }) => mentions.length)

describe('names in a long paragraph', () => {
  it('are mentioned as often as an article may have it, and no actor is lost', () => {
    const names = namesOf(12)
    const articleBody = textWith(names, 6, 180_000, betweenArrows)
    const { value, losses } = given(fromSchemaOrg({ ...article, articleBody, about: personsOf(names) }))
    expect(countsOf(value.actors)).toEqual([6, 6, 6, 6, 6, 6, 6, 1, 0, 0, 0, 0])
    expect(losses).toEqual(
      [7, 8, 9, 10, 11].map((index) => ({ code: 'narrowed', pointer: `/about/${index}`, reason: TOO_MANY }))
    )
    expect(decodeArticle(value)._tag).toBe('Right')
  })

  it('are looked for though they stand often', () => {
    const names = namesOf(3)
    const articleBody = textWith(names, 10, 214_000, (name, index) => `As ${name} told us on day ${index}.`)
    const { value, losses } = given(fromSchemaOrg({ ...article, articleBody, about: personsOf(names) }))
    expect([countsOf(value.actors), losses]).toEqual([[10, 10, 10], []])
  })

  it('leave room for the words that prove facts, which have the same limit', () => {
    const sentences = Array.from({ length: 100 }, (_, index) => `Sentence ${index}.`)
    const articleBody = `${sentences.join(' ')} Keller `.padEnd(180_000, ' and so on')
    const hasPart = sentences.map((text) => ({ '@type': 'Quotation', text }))
    const about = personsOf(['Keller'])
    const { value, pointers } = given(fromSchemaOrg({ ...article, articleBody, hasPart, about }))
    expect([value.statements.length, countsOf(value.actors)]).toEqual([43, [0]])
    expect(pointers).toContain('narrowed /about/0')
    expect(pointers).toContain('no-place /hasPart/99')
  })
})

describe('articles at the limit', () => {
  const actorsOf = (names: ReadonlyArray<string>): ReadonlyArray<object> =>
    names.map((name, index) => ({ kind: 'state', id: `s${index}`, name, mentions: [] }))

  it('tell all mentions as lost where some that the names give are left out: which ones hangs on the order', () => {
    const names = [...namesOf(12), 'Nobody']
    const text = textWith(names.slice(0, 12), 6, 180_000, betweenArrows)
    const long = toSchemaOrg(articleWith({ body: [{ id: 'p1', text }], actors: actorsOf(names) }))
    expect(given(long).pointers).toEqual(names.map((_, index) => `no-place /actors/${index}/mentions`))
    const short = toSchemaOrg(articleWith({ actors: actorsOf(['Nobody']) }))
    expect(short.losses).toEqual([])
  })
})
