import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/index.js'
import { topicsOf } from '../../../src/cli/explain/topicsOf.js'
import { type Outcome, runInMemory, type World } from '../runInMemory.js'

const rulesFile = `# Rules

Not about a code.

## How to read this

Nor this.

## \`unused/place\`

A place that **nobody** speaks of is \`unused\`: see [the format](format.md) and
[the standard](https://example.org/a).

- one item that goes
  on in its second line
- another

### Example

1. first

\`\`\`json
{
  "places": [ ]

}
\`\`\`

It is mended so.

## \`format/uri\`

The value is no URI. See
RFC 3986.

# Other things

Not about a code.
`

const explain = (args: ReadonlyArray<string>, world: World = {}): Promise<Outcome> =>
  runInMemory(['explain', ...args], { packageFiles: { 'docs/rules.md': rulesFile }, ...world })

describe('explain CODE', () => {
  test('writes the section of the code', async () => {
    const { status, stdout } = await explain(['unused/place'], { terminal: 60, variables: { NO_COLOR: '1' } })
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        'unused/place',
        '',
        '  A place that nobody speaks of is `unused`: see the format',
        '  and the standard (https://example.org/a).',
        '',
        '  - one item that goes on in its second line',
        '  - another',
        '',
        '  Example',
        '',
        '  1. first',
        '',
        '    {',
        '      "places": [ ]',
        '',
        '    }',
        '',
        '  It is mended so.\n'
      ].join('\n')
    )
  })

  test('paints code and bold words on a terminal', async () => {
    const { stdout } = await explain(['unused/place'], { terminal: 80 })
    expect(stdout).toContain('that \u001b[1mnobody\u001b[22m speaks')
    expect(stdout).toContain('is \u001b[36munused\u001b[39m:')
  })

  test('ends a section where the next one starts', async () => {
    expect((await explain(['format/uri'])).stdout).toBe('format/uri\n\n  The value is no URI. See RFC 3986.\n')
  })

  test.each([
    ['unused/palce', 'there is no code "unused/palce": did you mean "unused/place"?'],
    ['\u001b', 'there is no code "\\u001b": "communique explain" lists all codes'],
    ['How to read this', 'there is no code "How to read this": "communique explain" lists all codes']
  ])('knows no %j', async (code, complaint) => {
    expect(await explain([code])).toMatchObject({ status: 2, stdout: '', stderr: `communique: ${complaint}\n` })
  })
})

test('explain lists all codes: rules with their summaries, others with their first sentences', async () => {
  const { status, stdout } = await explain([])
  expect(status).toBe(0)
  const [place = '', uri = '', end] = stdout.split('\n')
  expect(place).toMatch(/^unused\/place {2}\S/)
  expect(uri).toBe('format/uri    The value is no URI')
  expect(end).toBe('')
})

test('a heading may name several codes', () => {
  expect(topicsOf('## `a/b`, `a/c`\n\nBoth.\n')).toEqual([
    { code: 'a/b', text: 'Both.' },
    { code: 'a/c', text: 'Both.' }
  ])
  expect(topicsOf('')).toEqual([])
})

describe('the rules of this package', () => {
  test('are all explained', async () => {
    const { stdout } = await runInMemory(['explain'])
    const listed = stdout.split('\n').flatMap((line) => /^\S+/.exec(line) ?? [])
    expect(listed).toEqual(expect.arrayContaining(rules.map(({ code }) => code)))
    for (const code of listed) {
      const { status, stdout: page } = await runInMemory(['explain', code])
      expect(status).toBe(0)
      expect(page).toMatch(new RegExp(`^${code}\n\n {2}[A-Z]`))
      expect(page).not.toMatch(/```|\*\*|^#/m)
    }
  })

  test('are missed where the file is not there', async () => {
    expect(await runInMemory(['explain'], { packageFiles: { 'docs/rules.md': '' } })).toMatchObject({
      status: 0,
      stdout: ''
    })
  })
})
