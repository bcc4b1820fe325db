/**
 * Writes src/generated/documentation.ts: what doc comments say of each codec and its fields, and the examples of
 * docs/format.md, for schemas to carry.
 *
 * Run it with `npx tsx scripts/generate-documentation.ts`; a test holds the file against a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fieldCommentsOf } from './docs/fieldComments.js'
import { sectionsOf } from './docs/sectionsOf.js'
import { tagTextOf } from './docs/tagText.js'
import { typeCommentOf } from './docs/typeComments.js'
import { codecOf, codecs, type Walkable } from './docs/walkable.js'

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const FILE = 'src/generated/documentation.ts'

const sections = new Map(
  sectionsOf(readFileSync(pathOf('docs/format.md'), 'utf8')).map(({ heading, text }) => [heading, text])
)

const valuesIn = (text = ''): ReadonlyArray<unknown> =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => JSON.parse(code) as unknown)

/**
 * The first block of JSON in a codec's section, or else the values that it calls valid. A format has examples of its own,
 * but those of the ids of different things differ, and stand in the table of ids.
 */
const examplesOf = (name: string, { format }: Walkable): ReadonlyArray<unknown> => {
  const ids = new RegExp(`^\\| \`${name}\` \\|.*\\|(.*)\\|$`, 'm').exec(sections.get('LocalId') ?? '')
  if (format !== undefined) return valuesIn(ids?.[1])
  const text = sections.get(name) ?? ''
  const [, block] = /```json\n([\s\S]*?)\n```/.exec(text) ?? []
  if (block !== undefined) return [JSON.parse(block) as unknown]
  return valuesIn(/^Valid: (.*)$/m.exec(text)?.[1])
}

const entryOf = (name: string, codec: Walkable): Readonly<Record<string, unknown>> => {
  const tag = tagTextOf(codec)
  const comments = new Map([...fieldCommentsOf(name), ...(tag === undefined ? [] : [tag])])
  const keys = codec.fields?.keys() ?? (tag === undefined ? [] : [tag[0]])
  const fields = [...keys].map((key) => [key, comments.get(key)])
  const examples = examplesOf(name, codec)
  return {
    description: typeCommentOf(name),
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) as unknown }),
    ...(examples.length === 0 ? {} : { examples })
  }
}

/** The text of src/generated/documentation.ts. */
export const renderDocumentation = (): string => {
  const named = [...codecs].sort(([left], [right]) => (left < right ? -1 : 1))
  const entries = Object.fromEntries(named.map(([name, codec]) => [name, entryOf(name, codec)]))
  return [
    '// Written by scripts/generate-documentation.ts from the doc comments and docs/format.md: never edit it by hand.',
    '',
    "import type { Documentation } from '../codec/Documentation.js'",
    '',
    '/** The version of the format that this package writes. */',
    `export const formatVersion: string = ${JSON.stringify(codecOf('SchemaVersion').value)}`,
    '',
    '/** What is said of each codec of this package, by its name. */',
    `export const documentation: Readonly<Record<string, Documentation>> = ${JSON.stringify(entries, null, 2)}`,
    ''
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(pathOf(FILE), renderDocumentation())
