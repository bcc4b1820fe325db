import { describe, expect, test } from 'vitest'
import { faulty, line, minimalText, unusedPlace, warned } from '../articles.js'
import { runInMemory } from '../runInMemory.js'

const twice = line({ places: [unusedPlace('a'), unusedPlace('a')] })
const hostile = '\u001b[31m\n\u202e'

describe('JSON', () => {
  test('has the keys of the format, and no others', async () => {
    const files = { 'a.json': `[${warned}]`, 'b.json': faulty }
    const { stdout } = await runInMemory(['validate', '--format', 'json', 'a.json', 'b.json'], { files })
    const text = '{"schemaVersion":"1","id":'
    expect(JSON.parse(stdout)).toEqual({
      results: [
        {
          file: 'a.json',
          record: 1,
          valid: true,
          issues: [
            {
              code: 'unused/place',
              severity: 'warning',
              pointer: '/0/places/0',
              message: expect.any(String) as string,
              line: 1,
              column: warned.indexOf('{"id":"nowhere"') + 2
            }
          ]
        },
        {
          file: 'b.json',
          valid: false,
          issues: [
            {
              code: 'format/uri',
              severity: 'error',
              pointer: '/id',
              message: expect.any(String) as string,
              line: 1,
              column: text.length + 1,
              expected: expect.any(String) as string,
              received: '"no URI"'
            }
          ]
        }
      ],
      summary: { files: 2, records: 2, valid: 1, invalid: 1, errors: 1, warnings: 1 }
    })
  })

  test('is JSON with no result, too', async () => {
    const { stdout } = await runInMemory(['validate', '--format', 'json', 'a.json'], { files: { 'a.json': '[]' } })
    expect(JSON.parse(stdout)).toEqual({
      results: [],
      summary: { files: 1, records: 0, valid: 0, invalid: 0, errors: 0, warnings: 0 }
    })
  })
})

describe('workflow commands of GitHub', () => {
  const annotate = async (file: string, text: string): Promise<ReadonlyArray<string>> =>
    (await runInMemory(['validate', '--format', 'github', file], { files: { [file]: text } })).stdout.split('\n')

  test('are one line an issue, hint and related places included, then the summary', async () => {
    const [first = '', ...others] = await annotate('a.json', twice)
    const column = twice.lastIndexOf('"id":"a"') + 6
    expect(first).toMatch(
      new RegExp(
        `^::error file=a\\.json,line=1,col=${column},title=id/duplicate::the id "a" .*%0Asee a\\.json:1:\\d+: `
      )
    )
    expect(others.at(-2)).toBe('1 article in 1 file: 0 valid, 1 invalid (1 error, 2 warnings)')
    const [syntax] = await annotate('b.json', '{"schemaVersion":"1" "')
    expect(syntax).toMatch(/^::error file=b\.json,line=1,col=22,title=json\/syntax::/)
  })

  test('escape what would end a property or the message', async () => {
    const file = 'a,b:c%\r\n.json'
    const [first = ''] = await annotate(file, line({ id: '100% ::error::\r\n' }))
    expect(first).toMatch(/^::error file=a%2Cb%3Ac%25%0D%0A\.json,line=1,col=27,title=format\/uri::/)
    expect(first).toContain('"100%25 ::error::\\r\\n"')
  })

  test('tell the hint', async () => {
    const [first] = await annotate('a.json', line({ places: [{ ...unusedPlace('a'), type: 'cty' }] }))
    expect(first).toMatch(/%0Ahint: did you mean "city"\?$/)
  })
})

describe('text', () => {
  test('is a line an issue, its hint and related places under it', async () => {
    const files = { 'a.json': minimalText.replace('"language"', '"headline": "b",\n  "lnguage"') }
    const { stdout } = await runInMemory(['validate', 'a.json'], { files })
    expect(stdout).toMatch(
      /^a\.json:5:3 {2}error {2}json\/duplicate-key {2}.*\n {4}see a\.json:4:3: stands here first\n/
    )
    expect(stdout).toMatch(/\na\.json:6:3 {2}error {2}key\/unknown {2}.*\n {4}hint: did you mean "language"\?\n/)
    expect(stdout).not.toContain('\u001b')
  })

  test('shows hostile names and keys without letting them act', async () => {
    const files = { [`${hostile}.json`]: line({ [hostile]: 1 }) }
    const { stdout } = await runInMemory(['validate', `${hostile}.json`, hostile], {
      files,
      terminal: 80,
      variables: { NO_COLOR: '1' }
    })
    expect(stdout).toContain('\\u001b[31m\\u000a\\u202e.json:1:')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u202e')
    expect((await runInMemory(['validate', hostile])).stderr).toBe(
      'communique: cannot read \\u001b[31m\\u000a\\u202e: no such file or directory\n'
    )
  })

  test('has colours, paths and code frames on a terminal', async () => {
    const { stdout } = await runInMemory(['validate', 'a.json'], { files: { 'a.json': warned }, terminal: 80 })
    expect(stdout).toContain('\u001b[33mwarning\u001b[39m')
    expect(stdout).toContain('at /places/0')
    expect(stdout).toContain('^')
    expect(stdout).toContain('\u001b[32m1 article in 1 file: valid (1 warning)')
    const { stdout: red } = await runInMemory(['validate', 'a.json'], { files: { 'a.json': faulty }, terminal: 80 })
    expect(red).toContain('\u001b[31merror\u001b[39m')
    expect(red).toContain('\u001b[31m1 article in 1 file: 0 valid, 1 invalid (1 error)')
  })

  test('has no path where the whole document is meant', async () => {
    const { stdout } = await runInMemory(['validate', 'a.json'], {
      files: { 'a.json': '[' },
      terminal: 80,
      variables: { NO_COLOR: '1' }
    })
    expect(stdout).toBe(
      [
        'a.json:1:2  error  json/syntax  expected a value or a closing bracket, found the end of the text: the array opened at line 1, column 1 is not closed',
        '    1 | [',
        '      |  ^',
        '',
        '1 article in 1 file: 0 valid, 1 invalid (1 error)\n'
      ].join('\n')
    )
  })
})
