import { Command, CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { parseArticle, type VerifiedArticle } from '../../../src/index.js'
import { addConvertCommand } from '../../../src/cli/convert/addConvertCommand.js'
import { articleOf } from '../../../src/cli/convert/articleOf.js'
import type { Format } from '../../../src/cli/convert/Format.js'
import { formats } from '../../../src/cli/convert/formats.js'
import type { Environment } from '../../../src/cli/Environment.js'
import { sourceText } from '../../../src/cli/validate/SourceText.js'
import { faulty, line, minimalText, minimalWith, seedText } from '../articles.js'
import { type Outcome, runInMemory, type World } from '../runInMemory.js'

const minimal: VerifiedArticle = parseArticle(JSON.parse(minimalText))

/** Formats that stand for those of other entries: one of JSON, one of text, one that gives nothing. */
const others: ReadonlyArray<readonly [string, Format]> = [
  [
    'feed',
    {
      title: 'a feed',
      input: {
        kind: 'json',
        read: (value, { id = 'urn:example:feed', language = 'en' }) => {
          const { headline, ...rest } = value as { readonly headline?: string; readonly rest?: unknown }
          const losses = Object.keys(rest).map((key) => ({
            code: 'not-known' as const,
            pointer: `/${key}`,
            reason: 'the feed does not name it'
          }))
          if (headline === undefined) {
            return { losses: [...losses, { code: 'not-valid', pointer: '', reason: 'it has no headline' }] }
          }
          return { value: parseArticle({ ...minimal, id, headline, language }), losses }
        }
      },
      output: ({ headline }) => ({ value: { headline }, losses: [] })
    }
  ],
  [
    'note',
    {
      title: 'a note',
      input: { kind: 'text', read: (text) => ({ value: { ...minimal, headline: text.trim() } as never, losses: [] }) }
    }
  ],
  [
    'nothing',
    { title: 'nothing', output: () => ({ losses: [{ code: 'no-place', pointer: '', reason: 'all is lost' }] }) }
  ],
  ['ended', { title: 'a text with an end', output: () => ({ value: 'so\n', losses: [] }) }]
]

const withOthers = async (args: ReadonlyArray<string>, environment: Environment): Promise<number> => {
  let status = 0
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
  const finish = (value: number): void => {
    status = value
  }
  addConvertCommand(program, { environment, version: '0', finish }, new Map([...formats, ...others]))
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    await environment.stderr.write(error.message)
    return 2
  }
  return status
}

const convert = (from: string, to: string, args: ReadonlyArray<string>, world: World): Promise<Outcome> =>
  runInMemory(['convert', '--from', from, '--to', to, ...args], world, withOthers)

describe('convert', () => {
  test('writes one document for one, and tells what is lost', async () => {
    const args = ['convert', '--from', 'article', '--to', 'web-annotation', 'a.json']
    const { status, stdout, stderr } = await runInMemory(args, { files: { 'a.json': seedText } })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as ReadonlyArray<{ readonly type: string }>)[0]?.type).toBe('Annotation')
    expect(stdout).toMatch(/^\[\n {2}\{\n/)
    expect(stderr).toContain('a.json: /headline: no-place: annotations are about the text and do not hold it\n')
  })

  test('writes text as it is', async () => {
    const { stdout, stderr } = await convert('article', 'text', [], {
      stdin: line({
        authors: ['A'],
        body: [
          { id: 'p1', text: 'Eins.', language: 'de' },
          { id: 'p2', text: 'Two.' }
        ]
      })
    })
    expect(stdout).toBe(`${minimal.headline}\n\nEins.\n\nTwo.\n`)
    expect(stderr.split('\n')).toEqual([
      '<stdin>: /id: no-place: plain text is headline and paragraphs only',
      '<stdin>: /language: no-place: plain text is headline and paragraphs only',
      '<stdin>: /authors: no-place: plain text is headline and paragraphs only',
      '<stdin>: /body/0/language: no-place: plain text names no language',
      ''
    ])
    expect((await convert('article', 'ended', [], { stdin: line() })).stdout).toBe('so\n')
  })

  test('leaves an article as it is, but for what is told', async () => {
    const given = ['--id', 'urn:example:new', '--language', 'de']
    const { stdout, stderr } = await convert('article', 'article', given, { stdin: minimalText })
    expect(JSON.parse(stdout)).toEqual({ ...minimal, id: 'urn:example:new', language: 'de' })
    expect(stderr).toBe('')
    expect(JSON.parse((await convert('article', 'article', ['-'], { stdin: minimalText })).stdout)).toEqual(minimal)
  })

  test('hands on what is told to the formats', async () => {
    const { stdout } = await convert('feed', 'article', ['--id', 'urn:x:1', '--language', 'fr'], {
      stdin: '{"headline":"H"}'
    })
    expect(JSON.parse(stdout)).toMatchObject({ id: 'urn:x:1', language: 'fr', headline: 'H' })
  })

  test('reads text', async () => {
    const { stdout } = await convert('note', 'feed', ['a.ndjson'], { files: { 'a.ndjson': 'One\ntwo' } })
    expect(JSON.parse(stdout)).toEqual({ headline: 'One\ntwo' })
  })

  test('tells losses of both ways apart, and counts keys that stand twice', async () => {
    const world = { stdin: '{"headline": "H", "odd": 1, "headline": "J"}' }
    const { status, stderr } = await convert('feed', 'text', ['--strict'], world)
    expect(status).toBe(1)
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      '<stdin>: /headline: not-valid: the key "headline" stands twice in this object: the last one counts',
      '<stdin>: /odd: not-known: the feed does not name it',
      '<stdin> (article): /id: no-place: plain text is headline and paragraphs only'
    ])
    expect((await convert('feed', 'text', [], world)).status).toBe(0)
    expect((await convert('feed', 'feed', ['--strict'], { stdin: '{"headline":"H"}' })).status).toBe(0)
  })

  test('tells losses as JSON, or not at all', async () => {
    const stdin = '{"headline":"H","odd":1}'
    const { stderr } = await convert('feed', 'feed', ['--losses', 'json'], { stdin })
    expect(JSON.parse(stderr)).toEqual({
      file: '<stdin>',
      format: 'feed',
      pointer: '/odd',
      code: 'not-known',
      reason: 'the feed does not name it'
    })
    expect((await convert('feed', 'feed', ['--losses', 'none'], { stdin })).stderr).toBe('')
    const lines = await convert('feed', 'feed', ['--losses', 'json', '--ndjson'], { stdin })
    expect(JSON.parse(lines.stderr)).toMatchObject({ file: '<stdin>', record: 1 })
  })

  test('lets no name steer the terminal', async () => {
    const { stderr } = await convert('feed', 'feed', ['\u001b[2J'], {
      files: { '\u001b[2J': '{"headline":"H","\u202e":1}' }
    })
    expect(stderr).not.toMatch(/[\u001b\u202e]/)
  })

  test('writes a line for each of several', async () => {
    const files = { 'a.json': minimalText, 'b.json': line({ headline: 'B' }) }
    const { stdout } = await convert('article', 'feed', ['a.json', 'b.json'], { files })
    expect(stdout).toBe(`{"headline":"${minimal.headline}"}\n{"headline":"B"}\n`)
    const text = await convert('article', 'ended', ['a.json', 'b.json'], { files })
    expect(text.stdout).toBe('"so\\n"\n"so\\n"\n')
  })

  test.each([
    ['a.ndjson', `${line({ headline: 'A' })}\n\n${line({ headline: 'B' })}\n`],
    ['a.json', `[${line({ headline: 'A' })}, ${line({ headline: 'B' })}]`]
  ])('takes several out of one file: %s', async (name, content) => {
    const { stdout, stderr } = await convert('article', 'feed', [name], { files: { [name]: content } })
    expect([stdout, stderr]).toEqual(['{"headline":"A"}\n{"headline":"B"}\n', ''])
    const bad = content.replace('"B"', '""')
    const outcome = await convert('article', 'text', [name], { files: { [name]: bad } })
    expect(outcome.status).toBe(1)
    expect(outcome.stdout.split('\n')).toHaveLength(2)
    expect(outcome.stderr).toContain(`${name}:1: /id: no-place`)
    expect(outcome.stderr).toMatch(/\n\S+:\d:\d+ {2}error/)
  })

  test('takes an array of another format for one document', async () => {
    const { stderr } = await convert('feed', 'feed', [], { stdin: '["x"]' })
    expect(stderr).toBe(
      [
        '<stdin>: /0: not-known: the feed does not name it',
        '<stdin>: not-valid: it has no headline',
        'communique: <stdin>: no article can be made of it',
        ''
      ].join('\n')
    )
  })

  test('converts nothing where nothing comes of it', async () => {
    const { status, stdout, stderr, made } = await convert('article', 'nothing', ['-o', 'out'], { stdin: minimalText })
    expect([status, stdout, made]).toEqual([1, '', {}])
    expect(stderr).toBe('<stdin>: no-place: all is lost\ncommunique: <stdin>: nothing can be made of the article\n')
  })

  test('says what is wrong in the words of validate', async () => {
    const texts = { faulty, cut: '{"headline": ', latin: new Uint8Array([0x7b, 0xff]) }
    for (const [name, content] of Object.entries(texts)) {
      const world = { files: { [name]: content } }
      const { status, stdout, stderr } = await convert('article', 'text', [name], world)
      const validated = await runInMemory(['validate', name], world)
      expect([status, stdout]).toEqual([1, ''])
      expect(validated.stdout.startsWith(stderr)).toBe(true)
      expect(stderr).toMatch(/^\w+:\d+:\d+ {2}error {2}\S+ {2}/)
    }
    const json = await convert('feed', 'text', ['cut'], { files: texts })
    expect([json.status, json.stdout, json.stderr]).toEqual([
      1,
      '',
      expect.stringMatching(/^cut:1:\d+ {2}error {2}json\/syntax/)
    ])
    const text = await convert('note', 'text', ['latin'], { files: texts })
    expect([text.status, text.stderr]).toEqual([1, expect.stringMatching(/^latin:1:2 {2}error {2}json\/syntax/)])
  })

  test('says which line is too long', () => {
    const record = {
      text: undefined,
      length: 9,
      start: { line: 4, column: 1 },
      path: [],
      source: sourceText('', 4),
      end: 9
    }
    const read = articleOf(record, { kind: 'json', read: () => ({ losses: [] }) }, {})
    expect('issues' in read && read.issues.map(({ code, line: at }) => [code, at])).toEqual([['limit/line-length', 4]])
  })

  test('writes to a file, and makes none where there is nothing to write', async () => {
    const args = ['-o', 'out.json', 'a.json', 'b.json']
    const { stdout, made } = await convert('article', 'feed', args, {
      files: { 'a.json': minimalText, 'b.json': line() }
    })
    expect(stdout).toBe('')
    expect(made['out.json']).toEqual({ text: `{"headline":"${minimal.headline}"}\n`.repeat(2), isClosed: true })
    expect((await convert('article', 'feed', ['-o', 'out.json'], { stdin: faulty })).made).toEqual({})
  })

  test('takes - for standard output', async () => {
    const { stdout, made } = await convert('article', 'feed', ['-o', '-'], { stdin: minimalText })
    expect([JSON.parse(stdout), made]).toEqual([{ headline: minimal.headline }, {}])
  })

  test('says why a file cannot be written', async () => {
    const args = ['convert', '--from', 'article', '--to', 'text', '--losses', 'none', '-o', 'out\u0007', 'a.json']
    const files = { 'a.json': minimalText }
    const create = new Error("EACCES: permission denied, open 'out'")
    expect(await runInMemory(args, { files, fileFaults: { create } })).toMatchObject({
      status: 2,
      stderr: 'communique: cannot write out\\u0007: permission denied\n'
    })
    const outcome = await runInMemory(args, {
      files,
      fileFaults: { write: new Error('ENOSPC: no space left on device, write') }
    })
    expect(outcome).toMatchObject({
      status: 2,
      stderr: 'communique: cannot write out\\u0007: no space left on device\n'
    })
    expect(Object.values(outcome.made).map(({ isClosed }) => isClosed)).toEqual([true])
  })

  test('passes over what cannot be read', async () => {
    const files = { 'b.json': minimalText, 'c.json': new Error('EIO: i/o error, read') }
    const args = ['--losses', 'none', 'a.json', 'b.json', 'c.json']
    const { status, stdout, stderr } = await convert('article', 'feed', args, { files })
    expect([status, stdout]).toEqual([2, `{"headline":"${minimal.headline}"}\n`])
    expect(stderr).toBe(
      'communique: cannot read a.json: no such file or directory\ncommunique: cannot read c.json: i/o error\n'
    )
  })

  test('goes quietly where the reader of the output does', async () => {
    const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    const args = ['convert', '--from', 'article', '--to', 'text', '--losses', 'none']
    const { status, stderr } = await runInMemory(args, { stdin: minimalText, outputFault: { error, after: 0 } })
    expect([status, stderr]).toEqual([0, ''])
    const full = new Error('no space left')
    expect(await runInMemory(args, { stdin: minimalText, outputFault: { error: full, after: 0 } })).toMatchObject({
      status: 2,
      stderr: 'communique: Error: no space left\n'
    })
  })

  test.each<[string, ReadonlyArray<string>, World, string]>([
    ['no format', ['convert'], { stdin: '' }, "error: required option '--from <FORMAT>' not specified"],
    [
      'one format',
      ['convert', '--from', 'article'],
      { stdin: '' },
      "error: required option '--to <FORMAT>' not specified"
    ],
    [
      'an unknown format',
      ['convert', '--from', 'docx', '--to', 'text'],
      {},
      "argument 'docx' is invalid. Allowed choices are article"
    ],
    [
      'a format that is only written',
      ['convert', '--from', 'web-annotation', '--to', 'text'],
      {},
      'Allowed choices are article'
    ],
    [
      'no input',
      ['convert', '--from', 'article', '--to', 'text'],
      {},
      'name a FILE, or pipe a document into standard input'
    ],
    ['standard input twice', ['convert', '--from', 'article', '--to', 'text', '-', '-'], { stdin: '' }, 'only once'],
    [
      'no URI',
      ['convert', '--id', 'x', '--from', 'article', '--to', 'text'],
      {},
      'Write a URI, such as urn:example:news-1.'
    ],
    ['no tag', ['convert', '--language', '-', '--from', 'article', '--to', 'text'], {}, 'Write a language tag'],
    [
      'an unknown form',
      ['convert', '--losses', 'x', '--from', 'article', '--to', 'text'],
      {},
      'Allowed choices are text, json, none'
    ],
    [
      'one id for two',
      ['convert', '--id', 'urn:x:1', '--from', 'article', '--to', 'text', 'a', 'b'],
      {},
      '--id names one article'
    ],
    [
      'one id for lines',
      ['convert', '--id', 'urn:x:1', '--ndjson', '--from', 'article', '--to', 'text', 'a'],
      {},
      '--id names one article'
    ]
  ])('is wrong with %s', async (_, args, world, message) => {
    const { status, stdout, stderr } = await runInMemory(args, world)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('is wrong with one id for a list, and with lines of text', async () => {
    const args = ['convert', '--id', 'urn:x:1', '--from', 'article', '--to', 'text']
    expect(await runInMemory(args, { stdin: `[${minimalText}]` })).toMatchObject({
      status: 2,
      stderr: 'communique: option --id names one article, and <stdin> is a list\n'
    })
    const lines = await convert('note', 'text', ['--ndjson'], { stdin: '' })
    expect([lines.status, lines.stderr]).toEqual([2, 'error: option --ndjson is for JSON: note is none'])
  })

  test('tells in its help what it reads and writes', async () => {
    const { status, stdout } = await runInMemory(['convert', '--help'], { terminal: 100 })
    expect(status).toBe(0)
    expect(stdout).toContain('From: article (articles of this package)')
    expect(stdout).toMatch(/web-annotation \(W3C web\s+annotations, a list\)/)
  })
})

test('every format is read or written', () => {
  for (const { input, output } of formats.values()) expect(input ?? output).toBeDefined()
  expect(minimalWith({})).toEqual(minimal)
})
