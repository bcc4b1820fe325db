import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/index.js'
import { faulty, line, unusedPlace, warned } from '../articles.js'
import { runInMemory, type World } from '../runInMemory.js'

/**
 * The schema of SARIF 2.1.0 as JSON Schema Store has it, taken from the package @microsoft/jest-sarif. It is written in
 * draft 4, of which it uses nothing that draft 7 has otherwise but the name of `id`.
 */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>

const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///'),
  'date-time': true
} as const
const isSarif = new Ajv({ formats, strict: false, unicodeRegExp: false }).compile(schema)

const logOf = async (world: World, ...args: ReadonlyArray<string>): Promise<Log> => {
  const { stdout } = await runInMemory(['validate', '--format', 'sarif', ...args], world)
  const log = JSON.parse(stdout) as unknown
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  return log as Log
}

const runOf = ({ runs }: Log): Run => runs[0] as Run

const resultsOf = (log: Log): ReadonlyArray<Result> => runOf(log).results ?? []

const uriOf = ({ locations }: Result): string | undefined => locations?.[0]?.physicalLocation?.artifactLocation?.uri

describe('a SARIF log', () => {
  test('is valid with many results, one, and none', async () => {
    const files = {
      'a.ndjson': `${warned}\n{\n${faulty}\n${line({ places: [unusedPlace('a'), unusedPlace('a')] })}`,
      'b.json': faulty,
      'c.json': line()
    }
    expect(resultsOf(await logOf({ files }, 'a.ndjson', 'b.json', 'c.json')).map(({ ruleId }) => ruleId)).toEqual([
      'unused/place',
      'json/syntax',
      'format/uri',
      'id/duplicate',
      'unused/place',
      'unused/place',
      'format/uri'
    ])
    expect(resultsOf(await logOf({ files }, 'b.json'))).toHaveLength(1)
    expect(resultsOf(await logOf({ files }, 'c.json'))).toEqual([])
  })

  test('describes every rule, and its results point at the descriptions', async () => {
    const log = await logOf({ files: { 'a.json': warned } }, 'a.json')
    const driver = runOf(log).tool.driver
    expect(
      driver.rules?.map(({ id, defaultConfiguration, shortDescription }) => [
        id,
        defaultConfiguration?.level,
        shortDescription?.text
      ])
    ).toEqual(rules.map(({ code, severity, summary }) => [code, severity, summary]))
    expect(driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/)
    const [result] = resultsOf(log)
    expect(driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('unused/place')
    expect(result?.level).toBe('warning')
  })

  test('says how it counts columns and lines', async () => {
    expect(runOf(await logOf({ files: { 'a.json': line() } }, 'a.json'))).toMatchObject({
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r']
    })
  })

  test('places results and what is related to them', async () => {
    const text = line({ places: [unusedPlace('a'), unusedPlace('a')] })
    const [result] = resultsOf(await logOf({ files: { 'a.json': `[\n${text}]` } }, 'a.json'))
    const region = (pointer: string, startColumn: number): unknown => ({
      physicalLocation: { artifactLocation: { uri: 'a.json' }, region: { startLine: 2, startColumn } },
      logicalLocations: [{ fullyQualifiedName: pointer }]
    })
    const [first = 0, second = 0] = [...text.matchAll(/"id":"a"/g)].map(({ index }) => index + 6)
    expect(result?.locations).toEqual([region('/0/places/1/id', second)])
    expect(result?.relatedLocations).toMatchObject([region('/0/places/0/id', first)])
  })

  test('gives the hint with the message, and nothing in it acts', async () => {
    const files = { 'a.json': line({ '[click](https://evil.example)': 1, headlin: '{0}' }) }
    const texts = resultsOf(await logOf({ files }, 'a.json')).map(({ message }) => message.text ?? '')
    expect(texts.some((text) => text.includes('the key "[click] (https'))).toBe(true)
    const [typed] = resultsOf(await logOf({ files: { 'a.json': line({ id: 'a{0}b' }) } }, 'a.json'))
    expect(typed?.message.text).toContain('"a{{0}}b"')
    const [syntax] = resultsOf(await logOf({ files: { 'a.json': Uint8Array.of(0xff) } }, 'a.json'))
    expect(syntax?.message.text).toBe('the byte 0xFF is not UTF-8 here\nhint: save the text as UTF-8')
    expect(syntax?.locations?.[0]).not.toHaveProperty('logicalLocations')
  })

  test.each([
    ['a b/ü#%.json', 'a%20b/%C3%BC%23%25.json'],
    ['c:d.json', 'c%3Ad.json'],
    ['/tmp/a b.json', 'file:///tmp/a%20b.json'],
    ['C:\\a b\\c.json', 'file:///C:/a%20b/c.json'],
    ['D:/a.json', 'file:///D:/a.json'],
    ['lone \ud800 surrogate', 'lone%20%EF%BF%BD%20surrogate']
  ])('names the file %s', async (file, uri) => {
    expect(resultsOf(await logOf({ files: { [file]: faulty } }, file)).map(uriOf)).toEqual([uri])
  })

  test('names standard input', async () => {
    expect(resultsOf(await logOf({ stdin: faulty })).map(uriOf)).toEqual(['%3Cstdin%3E'])
  })

  test('tells what could not be read', async () => {
    const { invocations } = runOf(await logOf({ files: { 'a.json': line() } }, 'nosuch', 'a.json'))
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'cannot read nosuch: no such file or directory' } }
        ]
      }
    ])
    expect(runOf(await logOf({ files: { 'a.json': line() } }, 'a.json')).invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] }
    ])
  })
})
