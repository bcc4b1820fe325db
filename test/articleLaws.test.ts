import { describe, expect, test } from 'vitest'
import { decodeArticle, type Issue, type Path } from '../src/index.js'
import { validArticles } from './support/samples.js'

/** The keys under which the format lets ids refer to something. */
const referenceKeys = new Set(
  (
    'in actor sending receiving onBehalfOf affiliation author represents with addressees parent head members ' +
    'travellers place within origin returnTo continues reportedBy event partOf replaces about concerns'
  ).split(' ')
)

interface Leaf {
  readonly path: Path
  readonly value: string
}

/** Every string of a document, with its path; free text in extensions is none of the format's. */
function* leavesOf(value: unknown, path: Path = []): Iterable<Leaf> {
  if (typeof value === 'string') yield { path, value }
  else if (typeof value === 'object' && value !== null) {
    for (const [key, held] of Object.entries(value)) {
      if (key !== 'extensions') yield* leavesOf(held, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
}

/** A copy of a document with one value replaced. */
const replaced = (document: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(document))
    return document.map((item, index) => (index === key ? replaced(item, rest, value) : item))
  const record = document as Readonly<Record<string, unknown>>
  return { ...record, [key]: replaced(record[key], rest, value) }
}

const issuesAt = (document: unknown, path: Path): ReadonlyArray<Issue['code']> => {
  const result = decodeArticle(document, { maxIssues: Infinity })
  if (result._tag === 'Right') return []
  return result.left.filter((issue) => JSON.stringify(issue.path) === JSON.stringify(path)).map(({ code }) => code)
}

const nameOf = (path: Path): string | number | undefined => path.findLast((key) => typeof key === 'string')

const withFacts = validArticles.filter(([name]) => name !== 'minimal.json')

describe.each(withFacts)('%s', (_name, article) => {
  const leaves = [...leavesOf(article)]
  const references = leaves.filter(
    ({ path, value }) => referenceKeys.has(String(nameOf(path))) && value !== 'headline' && !path.includes('coding')
  )
  const quotations = leaves.filter(({ path }) => nameOf(path) === 'exact')
  const ids = leaves.filter(({ path }) => nameOf(path) === 'id' && path.length > 1)

  test('an id made unknown is refused at its path', () => {
    expect(references.length).toBeGreaterThan(20)
    for (const { path } of references) {
      expect([path, issuesAt(replaced(article, path, 'no-such-thing'), path)]).toEqual([path, ['reference/unknown']])
    }
  })

  test('an id made another is refused where it is used', () => {
    for (const { path, value } of ids) {
      const users = references.filter((reference) => reference.value === value)
      const renamed = replaced(article, path, 'another-name')
      for (const user of users)
        expect([user.path, issuesAt(renamed, user.path)]).toEqual([user.path, ['reference/unknown']])
    }
  })

  test('an id used for two things is refused at the second', () => {
    for (const [index, { path }] of ids.entries()) {
      const earlier = ids[index - 1]
      if (earlier === undefined) continue
      expect([path, issuesAt(replaced(article, path, earlier.value), path)]).toEqual([path, ['id/duplicate']])
    }
  })

  test('a quotation that its paragraph does not hold is refused at its words', () => {
    expect(quotations.length).toBeGreaterThan(20)
    for (const { path, value } of quotations) {
      for (const altered of [`${value}☃`, `☃${value}`, `${value.slice(0, 1)}☃${value.slice(1)}`]) {
        expect([path, issuesAt(replaced(article, path, altered), path)]).toEqual([path, ['anchor/not-found']])
      }
    }
  })

  test('a paragraph that no longer holds what is quoted from it is refused at each quotation', () => {
    const body = (article as { readonly body: ReadonlyArray<{ readonly id: string }> }).body
    for (const [index, { id }] of body.entries()) {
      const emptied = replaced(article, ['body', index, 'text'], '☃')
      const inside = leaves.filter(({ path, value }) => nameOf(path) === 'in' && value === id)
      for (const { path } of inside) {
        const exact = [...path.slice(0, -1), 'exact']
        expect([exact, issuesAt(emptied, exact)]).toEqual([exact, ['anchor/not-found']])
      }
    }
  })
})
