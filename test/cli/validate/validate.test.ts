import { describe, expect, test } from 'vitest'
import { faulty, line, minimalText, minimalWith, seedText, unusedPlace, warned } from '../articles.js'
import { type Outcome, runInMemory, type World } from '../runInMemory.js'

interface JsonIssue {
  readonly code: string
  readonly severity: string
  readonly pointer: string
  readonly line: number
  readonly column: number
}

interface JsonReport {
  readonly results: ReadonlyArray<{
    readonly file: string
    readonly record?: number
    readonly valid: boolean
    readonly issues: ReadonlyArray<JsonIssue>
  }>
  readonly summary: Readonly<Record<string, number>>
}

const validate = (args: string, world: World = {}): Promise<Outcome> =>
  runInMemory(['validate', ...args.split(' ')], world)

const report = async (args: string, world: World): Promise<JsonReport> =>
  JSON.parse((await validate(`--format json ${args}`, world)).stdout) as JsonReport

const severities = ({ results }: JsonReport): ReadonlyArray<ReadonlyArray<string>> =>
  results.map(({ issues }) => issues.map(({ code, severity }) => `${severity} ${code}`))

const manyPlaces = Array.from({ length: 5 }, (_, index) => unusedPlace(`place-${index}`))

describe('one document', () => {
  test('an article that is valid has status 0', async () => {
    const { status, stdout, stderr } = await validate('a.json', { files: { 'a.json': seedText } })
    expect([status, stdout, stderr]).toEqual([0, '1 article in 1 file: valid\n', ''])
  })

  test('an article that is not has status 1', async () => {
    const { status, stdout } = await validate('a.json', { files: { 'a.json': faulty } })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^a\.json:1:27 {2}error {2}format\/uri {2}expected .*\n/)
    expect(stdout).toMatch(/\n1 article in 1 file: 0 valid, 1 invalid \(1 error\)\n$/)
  })

  test('warnings alone leave an article valid', async () => {
    const { status, stdout } = await validate('a.json', { files: { 'a.json': warned } })
    expect(status).toBe(0)
    expect(stdout).toMatch(/ {2}warning {2}unused\/place {2}/)
    expect(stdout).toMatch(/\n1 article in 1 file: valid \(1 warning\)\n$/)
  })

  test('an array is as many articles, with paths and places in the file', async () => {
    const text = `\ufeff[\n  ${line()},\n\n${JSON.stringify(minimalWith({ id: 'x y', extra: 1 }), null, 1)} , ${faulty}\n]`
    const { results, summary } = await report('a.json', { files: { 'a.json': text } })
    expect(results.map(({ record, valid }) => [record, valid])).toEqual([
      [1, true],
      [2, false],
      [3, false]
    ])
    expect(results.flatMap(({ issues }) => issues.map((issue) => [issue.pointer, issue.line, issue.column]))).toEqual([
      ['/1/id', 6, 8],
      ['/1/extra', 20, 2],
      ['/2/id', 21, 31]
    ])
    expect(summary).toEqual({ files: 1, records: 3, valid: 1, invalid: 2, errors: 3, warnings: 0 })
  })

  test('places in an element are those of the file, on its first line and on others', async () => {
    const pretty = JSON.stringify(minimalWith({ id: 'x y' }), null, 2)
    const { results } = await report('a.json', {
      files: { 'a.json': `[ {"a":1}, ${pretty.replace('{', '{ "b": 1,')}]` }
    })
    const places = results.map(({ issues }) => issues.map((issue) => [issue.pointer, issue.line, issue.column]))
    expect(places[0]?.at(-1)).toEqual(['/0/a', 1, 4])
    expect(places[1]).toEqual([
      ['/1/id', 3, 9],
      ['/1/b', 1, 14]
    ])
  })

  test('an empty array is no article, and valid', async () => {
    const { status, stdout } = await validate('a.json', { files: { 'a.json': ' [ ] ' } })
    expect([status, stdout]).toEqual([0, 'no articles in 1 file\n'])
  })

  test('an element that is no object is no article', async () => {
    const { results } = await report('a.json', { files: { 'a.json': '[[],1,"]",{"a":[]}]' } })
    expect(results.map(({ issues }) => [issues[0]?.code, issues[0]?.column])).toEqual([
      ['type/object', 2],
      ['type/object', 5],
      ['type/object', 7],
      ['key/missing', 11]
    ])
  })

  test('an array that is not JSON is one fault of the file', async () => {
    const { results } = await report('a.json', { files: { 'a.json': `[${line()},\n${line()},]` } })
    expect(results.map(({ record, issues }) => [record, issues.map(({ code, line: at }) => [code, at])])).toEqual([
      [undefined, [['json/syntax', 2]]]
    ])
  })

  test('a key that stands twice is told with both its places, in an array too', async () => {
    const text = `[\n${minimalText.replace('"language"', '"headline": "again",\n  "language"')}]`
    const { results } = await report('a.json', { files: { 'a.json': text } })
    expect(results[0]?.issues).toEqual([
      {
        code: 'json/duplicate-key',
        severity: 'error',
        pointer: '/0/headline',
        message: 'the key "headline" stands twice in this object',
        line: 6,
        column: 3,
        related: [{ pointer: '/0/headline', message: 'stands here first', line: 5, column: 3 }]
      }
    ])
  })

  test('bytes that are not UTF-8 are a fault at their place', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('[\n1, "'), 0xe9, 0x22, 0x5d])
    const { results } = await report('a.json', { files: { 'a.json': bytes } })
    expect(results[0]?.issues).toEqual([
      {
        code: 'json/syntax',
        severity: 'error',
        pointer: '',
        message: 'the byte 0xE9 is not UTF-8 here',
        line: 2,
        column: 5,
        expected: 'UTF-8',
        received: 'the byte 0xE9',
        hint: 'save the text as UTF-8'
      }
    ])
  })
})

describe('NDJSON', () => {
  const feed = `\ufeff${line()}\r\n\n  \t\r\n{"a":1,\n${line({ headline: 'with \u2028 inside' })}\n${warned}`

  test('is one article a line; a bad line does not stop the rest', async () => {
    for (const pieceSize of [1, 7, 1000]) {
      const { results, summary } = await report('a.NDJSON', { files: { 'a.NDJSON': feed }, pieceSize })
      expect(results.map(({ record, valid, issues }) => [record, valid, issues.map((issue) => issue.code)])).toEqual([
        [1, true, []],
        [4, false, ['json/syntax']],
        [5, true, []],
        [6, true, ['unused/place']]
      ])
      expect(results[1]?.issues[0]).toMatchObject({
        line: 4,
        column: 8,
        message:
          'expected a key in double quotes after the comma, found the end of the text: the object opened at line 4, column 1 is not closed'
      })
      expect(results[3]?.issues[0]).toMatchObject({ pointer: '/places/0', line: 6 })
      expect(summary).toEqual({ files: 1, records: 4, valid: 3, invalid: 1, errors: 1, warnings: 1 })
    }
  })

  test('is told by its ending or by the option', async () => {
    const files = { 'a.jsonl': `${line()}\n${line()}`, b: `${line()}\n${line()}` }
    expect((await report('a.jsonl', { files })).summary['records']).toBe(2)
    expect((await report('b', { files })).summary).toMatchObject({ records: 1, invalid: 1 })
    expect((await report('--ndjson b', { files })).summary['records']).toBe(2)
  })

  test.each(['', '\ufeff', '\n\n', ' \t\r\n\r'])('holds no article in %j', async (text) => {
    const { status, stdout } = await validate('a.ndjson', { files: { 'a.ndjson': text } })
    expect([status, stdout]).toEqual([0, 'no articles in 1 file\n'])
  })

  test('a line that is not UTF-8 is a fault of that line', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${line()}\n"é`), 0xff, 0x0a, 0x31])
    const { results } = await report('a.ndjson', { files: { 'a.ndjson': bytes } })
    expect(results.map(({ record, issues }) => [record, issues[0]?.code, issues[0]?.line, issues[0]?.column])).toEqual([
      [1, undefined, undefined, undefined],
      [2, 'json/syntax', 2, 3],
      [3, 'type/object', 3, 1]
    ])
  })
})

describe('a line that is too long', () => {
  const long = line({ headline: 'a'.repeat(5000) })
  const files = { 'a.ndjson': `${line()}\n${long}\n${line()}` }

  test('is refused, and does not stop the rest', async () => {
    const { results } = await report('--max-line-length 5000 a.ndjson', { files })
    expect(results.map(({ record, valid }) => [record, valid])).toEqual([
      [1, true],
      [2, false],
      [3, true]
    ])
    expect(results[1]?.issues).toEqual([
      {
        code: 'limit/line-length',
        severity: 'error',
        pointer: '',
        line: 2,
        column: 1,
        message: `the line has ${long.length} bytes: expected no more than 5000`,
        expected: 'a line of no more than 5000 bytes',
        received: `${long.length} bytes`,
        hint: 'write one article a line, or raise the limit if the file is to be trusted'
      }
    ])
  })

  test.each(['0', '-1', '1.5', 'x', '268435457'])('is no longer than %s', async (number) => {
    expect(await validate(`--max-line-length=${number} a.ndjson`, { files })).toMatchObject({ status: 2 })
  })
})

describe('--allow-duplicate-keys', () => {
  const twice = minimalText.replace('"language"', '"headline": "again",\n  "language"')

  test('lets a key stand twice', async () => {
    const files = { 'a.json': twice, 'a.ndjson': twice.replace(/\n/g, ' ') }
    expect(await validate('a.json a.ndjson', { files })).toMatchObject({ status: 1 })
    expect(await validate('--allow-duplicate-keys a.json a.ndjson', { files })).toMatchObject({ status: 0 })
  })
})

describe('inputs', () => {
  test('are read in order; one that cannot be read does not stop the rest', async () => {
    const files = {
      'a.json': line(),
      'broken.ndjson': new Error("EIO: i/o error, read '/x'"),
      'b.json': faulty
    }
    const { status, stdout, stderr } = await validate('a.json nosuch.json broken.ndjson b.json', { files })
    expect(status).toBe(2)
    expect(stdout).toMatch(/^b\.json:1:27 .*\n(?: .*\n)*2 articles in 2 files: 1 valid, 1 invalid \(1 error\)\n$/)
    expect(stderr).toBe(
      'communique: cannot read nosuch.json: no such file or directory\ncommunique: cannot read broken.ndjson: i/o error\n'
    )
  })

  test('that cannot be read leave no summary', async () => {
    expect(await validate('nosuch', {})).toMatchObject({ status: 2, stdout: '' })
    expect(await validate('--format github nosuch', {})).toMatchObject({ status: 2, stdout: '' })
  })

  test('are standard input where none is named, or for "-"', async () => {
    expect(await runInMemory(['validate'], { stdin: line() })).toMatchObject({ status: 0 })
    expect((await validate('-', { stdin: faulty })).stdout).toMatch(/^<stdin>:1:27 /)
    expect((await validate('--ndjson -', { stdin: `${line()}\n${line()}\n` })).stdout).toBe(
      '2 articles in 1 file: valid\n'
    )
  })

  test('are asked for where nothing is named or piped', async () => {
    expect(await runInMemory(['validate'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'error: name a FILE, or pipe JSON into standard input\nSee "communique --help".\n'
    })
    expect((await validate('- -', { stdin: line() })).stderr).toMatch(/^error: standard input can be read only once\n/)
  })
})

describe('rules', () => {
  test('are set, the last time counting', async () => {
    const files = { 'a.json': warned }
    expect(severities(await report('--rule unused/place=error a.json', { files }))).toEqual([['error unused/place']])
    expect(severities(await report('--rule unused/place=error --rule unused/place=off a.json', { files }))).toEqual([
      []
    ])
  })

  test('can be weakened', async () => {
    const files = { 'a.json': line({ places: [unusedPlace('a'), unusedPlace('a')] }) }
    expect((await validate('a.json', { files })).status).toBe(1)
    expect((await validate('--rule id/duplicate=warning a.json', { files })).status).toBe(0)
  })

  test.each([
    ['anchor/notfound=off', 'there is no rule "anchor/notfound": did you mean "anchor/not-found"?'],
    ['key/unknown=off', 'there is no rule "key/unknown": "communique explain" lists all codes'],
    ['unused/place=warn', 'there is no setting "warn": write off, warning or error'],
    ['unused/place=eror', 'there is no setting "eror": did you mean "error"?'],
    ['unused/place=off=on', 'there is no setting "off=on": did you mean "off"?'],
    ['unused/place', 'write CODE=off, CODE=warning or CODE=error']
  ])('cannot be set by %s', async (setting, complaint) => {
    const { status, stderr } = await validate(`--rule ${setting} a.json`, { files: { 'a.json': line() } })
    expect(status).toBe(2)
    expect(stderr).toContain(complaint)
  })
})

describe('--max-issues', () => {
  const files = { 'a.json': line({ places: manyPlaces }), 'b.ndjson': `${line({ places: manyPlaces })}\n${faulty}` }

  test('bounds the list of each article, and closes it', async () => {
    expect(severities(await report('--max-issues 2 a.json b.ndjson', { files }))).toEqual([
      ['warning unused/place', 'warning unused/place', 'warning limit/issues'],
      ['warning unused/place', 'warning unused/place', 'warning limit/issues'],
      ['error format/uri']
    ])
    expect(severities(await report('--max-issues 0 a.json', { files }))).toEqual([['warning limit/issues']])
    expect(severities(await report('--max-issues 0 b.ndjson', { files }))[1]).toEqual(['error limit/issues'])
  })

  test('does not hide an error from the verdict', async () => {
    const article = line({
      places: [...manyPlaces, unusedPlace('twice')],
      dateline: { place: 'twice' },
      corrections: [{ date: '2020', text: 'a', concerns: ['twice', 'twice', 'twice'] }],
      events: [
        {
          id: 'e',
          type: 'other',
          label: 'e',
          participants: [],
          status: 'occurred',
          evidence: [{ in: 'p1', exact: 'zz' }]
        }
      ]
    })
    const { results, summary } = await report('--max-issues 1 a.json', { files: { 'a.json': article } })
    expect(results[0]?.valid).toBe(false)
    expect(severities({ results, summary })).toEqual([['warning reference/repeated', 'error limit/issues']])
  })

  test.each(['-1', '1.5', 'x', '', '99999999999999999999'])('is no %j', async (number) => {
    expect(await validate(`--max-issues=${number} a.json`)).toMatchObject({ status: 2 })
  })
})

describe('--max-warnings', () => {
  const files = { 'a.json': line({ places: manyPlaces }), 'b.json': warned }

  test('bounds the warnings of all articles', async () => {
    expect(await validate('--max-warnings 6 a.json b.json', { files })).toMatchObject({ status: 0, stderr: '' })
    expect(await validate('--max-warnings 5 a.json b.json', { files })).toMatchObject({
      status: 1,
      stderr: 'communique: more warnings than 5\n'
    })
  })

  test('counts warnings that are not listed', async () => {
    expect((await validate('--max-warnings 4 --max-issues 1 a.json', { files })).status).toBe(1)
    expect((await validate('--max-warnings 5 --max-issues 1 a.json', { files })).status).toBe(0)
    expect((await validate('--max-warnings 4 --quiet a.json', { files })).status).toBe(1)
  })
})

describe('--quiet', () => {
  test('lists no warnings, and writes nothing where all is valid', async () => {
    expect(await validate('--quiet a.json', { files: { 'a.json': warned } })).toMatchObject({ status: 0, stdout: '' })
    expect(await validate('--quiet --format github a.json', { files: { 'a.json': warned } })).toMatchObject({
      stdout: ''
    })
    const both = line({ places: [unusedPlace('a'), unusedPlace('b'), unusedPlace('a')] })
    const { stdout } = await validate('--quiet --max-issues 1 a.json', { files: { 'a.json': both } })
    expect(stdout).toMatch(
      /^a\.json:\d+:\d+ {2}error {2}id\/duplicate .*\n(?: .*\n)*1 article in 1 file: 0 valid, 1 invalid \(1 error\)\n$/
    )
  })
})

describe('output', () => {
  test('is written as it comes', async () => {
    const { writes } = await validate('a.ndjson', { files: { 'a.ndjson': `${warned}\n${warned}\n` } })
    expect(writes).toBe(3)
  })

  test('ends where its reader goes, with the status of what was seen', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    const world = { files: { 'a.ndjson': `${warned}\n${faulty}\n${faulty}` } }
    const after = async (count: number): Promise<Outcome> =>
      validate('a.ndjson', { ...world, outputFault: { error: closed, after: count } })
    expect(await after(0)).toMatchObject({ status: 0, stderr: '' })
    expect(await after(1)).toMatchObject({ status: 1, stderr: '' })
  })

  test('that cannot be written is told', async () => {
    const error = new Error('ENOSPC: no space left on device, write')
    expect(await validate('a.json', { files: { 'a.json': line() }, outputFault: { error, after: 0 } })).toMatchObject({
      status: 2,
      stderr: 'communique: Error: ENOSPC: no space left on device, write\n'
    })
  })

  test('takes the progress away before a result is written', async () => {
    const world = { files: { 'a.ndjson': `${line()}\n${warned}` }, terminal: 80, times: [0, 1000, 2000] }
    const { stderr } = await validate('a.ndjson', world)
    const [before, first, cleared, second, end, ...rest] = stderr.split('\r')
    expect([before, cleared, end, rest]).toEqual(['', '\u001b[K', '\u001b[K', []])
    expect(first).toMatch(/^\[=+ +\] .* MB {2}a\.ndjson/)
    expect(second).toMatch(/^\[={20}\] 100 %/)
  })
})
