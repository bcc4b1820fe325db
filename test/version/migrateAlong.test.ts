import { describe, expect, test } from 'vitest'
import { Article, type Issue, pointer } from '../../src/index.js'
import { migrateAlong } from '../../src/version/migrateAlong.js'
import { versionChain, withVersion } from '../../src/version/versionChain.js'
import { fromOlder, newerChain, OlderArticle, olderChain, samplesByVersion } from './inventedVersions.js'

const speaking = (sample: unknown): boolean => (sample as OlderArticle).statements.length > 0
const older = samplesByVersion['0']?.find(speaking) as OlderArticle
const article = samplesByVersion['1']?.[0] as Article

const issuesOfMigrating = (value: unknown, limit = 100): ReadonlyArray<Issue> => {
  const result = migrateAlong(newerChain, value, limit)
  return result._tag === 'Left' ? result.left : []
}

const brief = (value: unknown): ReadonlyArray<string> =>
  issuesOfMigrating(value).map((issue) => `${issue.code} ${pointer(issue)}`)

describe('migrating', () => {
  test('keeps what was said', () => {
    const result = migrateAlong(olderChain, { ...older, author: 'A. Hope' }, 100)
    if (result._tag === 'Left') throw new Error('expected an article')
    const { headline, authors, statements } = result.right
    expect({ headline, authors }).toEqual({ headline: older.title, authors: ['A. Hope'] })
    expect(statements.map(({ segments: [{ type: _type, ...quote }] }) => quote)).toEqual(
      older.statements.map(({ quote }) => quote)
    )
  })

  test('names the versions that are known, and nothing else, where it knows not that of the document', () => {
    expect(issuesOfMigrating({ ...older, schemaVersion: '3', title: 1 })).toEqual([
      {
        code: 'schema-version/unknown',
        severity: 'error',
        path: ['schemaVersion'],
        message: 'the version "3" is not known: expected one of "0", "1", "2"',
        expected: 'one of "0", "1", "2"',
        received: '"3"'
      }
    ])
  })

  test('tells faults by the version of the document, where they stand there', () => {
    const [first, ...others] = older.statements
    const statements = [{ ...first, quote: { in: 'p1', exact: '' } }, ...others]
    expect(brief({ ...older, author: '', statements, headline: 'x' })).toEqual([
      'format/text /author',
      'format/text /statements/0/quote/exact',
      'key/unknown /headline'
    ])
    expect(brief({ ...article, headline: '' })).toEqual(['format/text /headline'])
  })

  test('judges by the newest version where the document names none', () => {
    const { schemaVersion: _dropped, ...rest } = older
    expect(brief(rest).slice(0, 3)).toEqual([
      'key/missing /schemaVersion',
      'key/missing /headline',
      'key/missing /languages'
    ])
    expect(brief({ ...rest, schemaVersion: 0 })[0]).toBe('type/string /schemaVersion')
    expect(brief(null)).toEqual(['type/object '])
  })

  test('lists one issue more than the limit at the most', () => {
    expect(issuesOfMigrating({ schemaVersion: '0' }, 1)).toHaveLength(2)
    expect(issuesOfMigrating({ schemaVersion: '9' }, 0)).toHaveLength(1)
  })
})

describe('a step that fails', () => {
  const refused = 'the step from version "0" to version "1" failed: expected a value that reads the same twice'
  const failing = (up: (document: OlderArticle) => unknown): ReadonlyArray<unknown> => {
    const chain = withVersion(versionChain('0', OlderArticle), '1', Article, up as typeof fromOlder)
    const result = migrateAlong(chain, older, 100)
    return result._tag === 'Left' ? result.left : []
  }

  test.each([
    ['gives nothing', () => undefined],
    ['gives what the next version refuses', (document: OlderArticle) => ({ ...fromOlder(document), headline: '' })],
    ['gives what it was given', (document: OlderArticle) => document],
    ['gives a promise', (document: OlderArticle) => Promise.resolve(fromOlder(document))],
    [
      'throws',
      () => {
        throw new Error('a fault')
      }
    ]
  ])('as it %s is told', (_what, up) => {
    expect(failing(up)).toEqual([
      {
        code: 'type/json',
        severity: 'error',
        path: [],
        message: refused,
        expected: 'a value that reads the same twice',
        hint: 'if the document is plain JSON, the step is at fault, which is a fault of this package: please report it'
      }
    ])
  })

  test('lets no later step run', () => {
    const chain = withVersion(olderChain, '2', newerChain.newest, (): never => {
      throw new Error('a fault')
    })
    const result = migrateAlong(chain, older, 100)
    expect(result._tag === 'Left' && result.left[0]?.message).toContain('from version "1" to version "2"')
  })

  test('does so on a document that changes while it is read', () => {
    for (const [key, later] of Object.entries({ title: '', statements: undefined, body: [] })) {
      let reads = 0
      const shifty = Object.defineProperty({ ...older }, key, {
        get: () => (reads++ === 0 ? older[key as keyof OlderArticle] : later),
        enumerable: true
      })
      expect(issuesOfMigrating(shifty).map(({ message }) => message)).toEqual([refused])
    }
  })
})

describe('nothing throws', () => {
  const throwing = (target: object, trap: 'ownKeys' | 'getPrototypeOf' | 'get' | 'getOwnPropertyDescriptor'): object =>
    new Proxy(target, {
      [trap]: () => {
        throw new Error('a trap')
      }
    })
  const { proxy: revoked, revoke } = Proxy.revocable({}, {})
  revoke()
  const cyclic: Record<string, unknown> = {}
  cyclic['cyclic'] = cyclic
  const hostile: ReadonlyArray<readonly [string, unknown]> = [
    ['a revoked proxy', revoked],
    ['a proxy whose keys throw', throwing({}, 'ownKeys')],
    ['a proxy whose prototype throws', throwing({}, 'getPrototypeOf')],
    ['a proxy whose properties throw', throwing({ schemaVersion: '0' }, 'get')],
    ['a cycle', cyclic],
    ['an object nested 100,000 deep', JSON.parse('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))],
    ['an array nested 100,000 deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
    ['a symbol', Symbol('0')],
    ['a function', () => older],
    ['a bigint', 0n]
  ]

  test.each(hostile)('out of migrating: %s, as a document or in any place of one', (_what, value) => {
    expect(migrateAlong(newerChain, value, 100)._tag).toBe('Left')
    for (const document of [older, article]) {
      for (const key of [...Object.keys(document), 'more']) {
        expect([key, migrateAlong(newerChain, { ...document, [key]: value }, 100)._tag]).toEqual([key, 'Left'])
      }
    }
  })

  test.each(['ownKeys', 'getPrototypeOf', 'get', 'getOwnPropertyDescriptor'] as const)(
    'out of migrating a good document whose %s throws',
    (trap) => {
      expect(migrateAlong(newerChain, throwing(older, trap), 100)._tag).toBe('Left')
    }
  )

  test('out of migrating a document whose getter throws, at its key', () => {
    for (const key of Object.keys(older)) {
      const get = (): unknown => {
        throw new Error('a getter')
      }
      const found = issuesOfMigrating(Object.defineProperty({ ...older }, key, { get, enumerable: true }))
      expect(found[0]).toMatchObject({ path: [key], received: 'a property that cannot be read' })
    }
  })

  test('takes a document without a prototype and with keys that others inherit', () => {
    const bare: unknown = Object.assign(Object.create(null), older)
    expect(migrateAlong(newerChain, bare, 100)).toEqual(migrateAlong(newerChain, older, 100))
    for (const schemaVersion of ['__proto__', 'constructor', 'length', '']) {
      expect(brief({ ...older, schemaVersion })).toEqual(['schema-version/unknown /schemaVersion'])
    }
  })
})
