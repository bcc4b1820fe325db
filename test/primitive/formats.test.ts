import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Format, FormatCodec } from '../../src/codec/format.js'
import { formatNotes } from '../../src/primitive/formatNotes.js'
import { notesOf } from '../../src/primitive/notesOf.js'

const modules = readdirSync(new URL('../../src/primitive', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

const codecs = (
  await Promise.all(
    modules.map(async (name): Promise<ReadonlyArray<readonly [string, FormatCodec<string>]>> => {
      const module = (await import(`../../src/primitive/${name}.ts`)) as Readonly<Record<string, unknown>>
      const codec = module[name]
      return codec instanceof Object && 'format' in codec ? [[name, codec as FormatCodec<string>]] : []
    })
  )
).flat()

/** Formats of this package's own. */
const ownFormats: ReadonlyArray<string> = ['LocalId', 'NonEmptyString', 'Text']

const isOwn = (format: Format): boolean => ownFormats.includes(format.name)

describe('formats', () => {
  it('are found', () => {
    expect(codecs.length).toBeGreaterThan(14)
  })

  it('have notes, and no other format has', () => {
    expect([...new Set(codecs.map(([, { format }]) => format.name))].sort()).toEqual(Object.keys(formatNotes).sort())
  })

  it.each(codecs)('%s takes its own examples, each once', (_, codec) => {
    const { examples: usual, rareExamples = [] } = notesOf(codec.format)
    const examples = [...usual, ...rareExamples]
    expect(usual.length).toBeGreaterThan(0)
    expect(new Set(examples).size).toBe(examples.length)
    expect(examples.filter((example) => !codec.is(example))).toEqual([])
  })

  it.each(codecs)('%s cites the standard that it follows', (_, { format }) => {
    if (isOwn(format)) expect(notesOf(format).reference).toBeUndefined()
    else {
      const title: unknown = expect.stringMatching(/\S{3}/)
      const url: unknown = expect.stringMatching(/^https?:\/\/\S+$/)
      expect(notesOf(format).reference).toEqual({ title, url })
    }
  })

  it.each(codecs)('%s has a pattern for the whole string that JSON Schema can hold', (_, { format }) => {
    const { flags, source } = format.pattern
    expect(['', 'u']).toContain(flags)
    if (!isOwn(format)) expect(source).toMatch(/^\^.*\$$/s)
    expect(source).not.toMatch(/\(\?<[=!]/)
    expect(notesOf(format).examples.filter((example) => !new RegExp(source, 'u').test(example))).toEqual([])
  })

  it.each(codecs)('%s describes itself in words that follow "expected"', (_, { format }) => {
    expect(format.description).toMatch(/^(?:an? |the )?[\w"]/)
    expect(format.description).not.toMatch(/\.$/)
  })
})
