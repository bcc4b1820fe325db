import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/interop/text/index.js'
import { root } from '../../examples/projectFiles.js'
import fixture from '../../../fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }

const options = { id: 'urn:example:envoy', language: 'en' }

const partsOf = (text: string, paragraphs?: 'lines' | 'blocks'): ReadonlyArray<string> => {
  const { value } = articleFromText(text, paragraphs === undefined ? options : { ...options, paragraphs })
  return value === undefined ? [] : [value.headline, ...value.body.map((paragraph) => paragraph.text)]
}

const codesOf = (text: string, more: object = {}): ReadonlyArray<string> =>
  articleFromText(text, { ...options, ...more }).losses.map(({ code, pointer }) => `${code} ${pointer}`)

test('the seed gives the headline and the body of the fixture', () => {
  const seed = readFileSync(join(root, 'fixtures/interop/text/khalilzad-heads-for-turkey-and-qatar.txt'), 'utf8')
  const { id, headline, language, body } = fixture
  const facts = { places: [], actors: [], statements: [], itineraries: [], events: [] }
  const { value, losses } = articleFromText(seed, { id, language })
  expect(value).toEqual({ schemaVersion: '1', id, headline, language, body, ...facts })
  expect(losses).toEqual([])
})

describe('lines', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['NEL', '\x85'],
    ['LS', '\u2028'],
    ['PS', '\u2029'],
    ['VT', '\v'],
    ['FF', '\f'],
    ['RS', '\x1e']
  ])('end with %s', (_name, end) => {
    expect(partsOf(['\ufeffHeadline', 'One', 'Two', 'Three', ''].join(end))).toEqual([
      'Headline',
      'One',
      'Two',
      'Three'
    ])
    expect(codesOf(['Headline', 'One', 'Two'].join(end))).toEqual([])
  })

  test('lose the white space around them, and keep what is within', () => {
    expect(partsOf(' Head\tline \n\u3000\u3000One  two\u00a0\n')).toEqual(['Head\tline', 'One  two'])
  })

  test('of white space or invisible characters are blank', () => {
    expect(partsOf('\n \t\nHeadline\n\u200b\nOne\n\u3164\u2060\n\u3000\nTwo\n')).toEqual(['Headline', 'One', 'Two'])
  })
})

describe('paragraphs', () => {
  test('are lines where no blank line stands between lines of the body', () => {
    expect(partsOf('Headline\n\nOne\nTwo\n\n')).toEqual(['Headline', 'One', 'Two'])
    expect(codesOf('Headline\n\nOne\nTwo')).toEqual(['ambiguous '])
    expect(codesOf('Headline\n\nOne\nTwo', { paragraphs: 'lines' })).toEqual([])
  })

  test('are blocks where one does, and their lines are joined', () => {
    const wrapped = 'Headline\n\nOne is\nwrapped.\n\nTwo\nis, too.\n'
    expect(partsOf(wrapped)).toEqual(['Headline', 'One is wrapped.', 'Two is, too.'])
    expect(codesOf(wrapped)).toEqual(['ambiguous '])
    expect(codesOf(wrapped, { paragraphs: 'blocks' })).toEqual([])
    expect(codesOf('Headline\n\nOne\n\n\nTwo')).toEqual([])
    expect(partsOf('Headline\u2029One is\nwrapped.\u2029Two')).toEqual(['Headline', 'One is wrapped.', 'Two'])
  })

  test('the first line alone is the headline, unless blocks are asked for', () => {
    expect(partsOf('Head\nline\n\nOne\nmore')).toEqual(['Head', 'line', 'One more'])
    expect(codesOf('Head\nline\n\nOne')).toEqual(['ambiguous '])
    expect(partsOf('Head\nline\n\nOne\nmore', 'blocks')).toEqual(['Head line', 'One more'])
    expect(partsOf('Headline\n\nOne\n\nTwo\nThree', 'lines')).toEqual(['Headline', 'One', 'Two', 'Three'])
  })

  test('in Chinese and Japanese are joined without a space', () => {
    const text = '標題\n\n特使離開\n華盛頓。\n「和談」\n繼續 NATO\n說。\nかな\nカナー\nです'
    expect(partsOf(text, 'blocks')).toEqual(['標題', '特使離開華盛頓。「和談」繼續 NATO 說。かなカナーです'])
    expect(partsOf('제목\n\n특사\n출발', 'blocks')).toEqual(['제목', '특사 출발'])
  })
})

describe('losses', () => {
  test('tell what is missing, and there is no article then', () => {
    expect(articleFromText('', options).value).toBeUndefined()
    expect(articleFromText(' \n\t\n', {}).losses).toEqual(
      ['id', 'language', 'headline', 'paragraph'].map((name) => ({
        code: 'not-found',
        pointer: '',
        reason: `no ${name}, which every article has`
      }))
    )
    expect(articleFromText('Headline', options)).toEqual({
      losses: [{ code: 'not-found', pointer: '', reason: 'no paragraph, which every article has' }]
    })
    expect(articleFromText('Headline\nOne', { id: options.id }).losses).toHaveLength(1)
  })

  test('tell of control characters that are left out', () => {
    const text = 'Head\0line\nOne\x1b[0m\x9ftwo\tthree\n\x1a'
    expect(partsOf(text)).toEqual(['Headline', 'One[0mtwo\tthree'])
    expect(articleFromText(text, options).losses).toEqual([
      { code: 'not-valid', pointer: '', reason: 'control characters are no text: 4 left out' }
    ])
  })
})

describe('options', () => {
  test('are carried', () => {
    const more = { url: 'https://news.example/envoy', datePublished: '2020-12-03' }
    expect(articleFromText('Headline\nOne', { ...options, ...more }).value).toMatchObject(more)
    expect(articleFromText('Headline\nOne', options).value).not.toHaveProperty('url')
  })

  test.each([{ id: 'envoy' }, { language: 'en_GB' }, { url: 'news.example' }, { datePublished: '3 Dec 2020' }])(
    'that are not valid throw: %j',
    (more) => {
      expect(() => articleFromText('', { ...options, ...more })).toThrow(RangeError)
    }
  )
})

test('a text of a million lines takes linear time', () => {
  const started = performance.now()
  expect(articleFromText(`Headline\n${'\r \n'.repeat(1_000_000)}`, options).value).toBeUndefined()
  expect(partsOf(`Headline\n${'a\n'.repeat(100_000)}`)).toHaveLength(100_001)
  expect(performance.now() - started).toBeLessThan(60_000)
})
