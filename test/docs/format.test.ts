import { describe, expect, test } from 'vitest'
import { anchorOf } from '../../scripts/docs/markers.js'
import { renderFormatPage } from '../../scripts/docs/formatPage.js'
import { blocksOf } from '../../scripts/docs/ruleExample.js'
import { type Section, sectionsOf } from '../../scripts/docs/sectionsOf.js'
import {
  type Article,
  CameoCode,
  checkArticle,
  definitions,
  ploverModes,
  PloverContext,
  PloverEvent,
  PloverMode
} from '../../src/index.js'
import { notesOf } from '../../src/primitive/notesOf.js'
import { referenceRoles } from '../../src/rule/referenceRole.js'
import { textOf } from '../examples/projectFiles.js'
import { exportedCodecs } from '../support/samples.js'

const page = textOf('docs/format.md')
const sections = sectionsOf(page)
const codecs = new Map(exportedCodecs)

/** What is no part of the format by itself: `VerifiedArticle` is an article that the rules hold in. */
const isElsewhere = (name: string): boolean => name === 'VerifiedArticle'

const localId = codecs.get('LocalId')
const idNames = exportedCodecs.flatMap(([name, { format }]) =>
  format !== undefined && format === localId?.format ? [name] : []
)

const explained = sections.filter(({ level }) => level === 3)

const sectionOf = (name: string): Section => {
  const section = explained.find(({ heading }) => heading === name)
  if (section === undefined) throw new Error(`docs/format.md has no section ${name}`)
  return section
}

/** The rows of the first table under a heading row. */
const rowsOf = (text: string, head: string): ReadonlyArray<ReadonlyArray<string>> => {
  const lines = text.split('\n')
  const start = lines.indexOf(head)
  if (start < 0) return []
  const rest = lines.slice(start + 2)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.slice(2, -2).split(' | '))
}

const codesIn = (text: string): ReadonlyArray<string> => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const valuesAfter = (label: string, { text }: Section): ReadonlyArray<unknown> => {
  const paragraph = text.split('\n\n').find((part) => part.startsWith(`${label}: `)) ?? ''
  return codesIn(paragraph).map((code) => JSON.parse(code) as unknown)
}

const named = [...codecs].filter(([name]) => !isElsewhere(name) && (name === 'LocalId' || !idNames.includes(name)))
const structs = named.flatMap(([name, { fields }]) => (fields === undefined ? [] : [[name, fields] as const]))
const vocabularies = Object.entries(definitions).filter(([name]) => name !== 'CameoCode')
const tagged = named.filter(([, codec]) => 'tag' in codec)
const formats = named.flatMap(([name, { format }]) => (format === undefined ? [] : [[name, format] as const]))

describe('docs/format.md', () => {
  test('has a section for each codec that the package exports, and for nothing else', () => {
    expect(explained.map(({ heading }) => heading).sort()).toEqual(named.map(([name]) => name).sort())
  })

  test('is as the script writes it', () => {
    expect(renderFormatPage(page)).toBe(page)
  })

  test('links to what is there', () => {
    const targets = new Map([
      ['', new Set(sections.map(({ heading }) => anchorOf(heading)))],
      ['rules.md', new Set(sectionsOf(textOf('docs/rules.md')).map(({ heading }) => anchorOf(heading)))]
    ])
    const links = [...page.matchAll(/\]\((?!https?:)([\w./-]*)(?:#([\w-]*))?\)/g)]
    expect(links.length).toBeGreaterThan(200)
    const broken = links.filter(([, file = '', anchor]) => {
      const anchors = targets.get(file)
      return anchors === undefined || (anchor !== undefined && !anchors.has(anchor))
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  test('has no two headings with the same target', () => {
    const anchors = sections.map(({ heading }) => anchorOf(heading))
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) < index)).toEqual([])
  })

  test('names all ids', () => {
    expect(codesIn(sectionOf('LocalId').text)).toEqual(
      expect.arrayContaining(idNames.filter((name) => name !== 'LocalId'))
    )
    expect(idNames).toHaveLength(7)
  })

  test('counts the words of the codebooks rightly', () => {
    const counts = { PloverEvent, PloverMode, PloverContext, CameoCode }
    for (const [name, { keys }] of Object.entries(counts)) {
      expect(sectionOf(name).text).toMatch(new RegExp(`^The ${Object.keys(keys).length} `))
    }
  })
})

describe('the table of', () => {
  test.each(structs)('%s has its fields, in order, with what is required', (name, fields) => {
    const rows = rowsOf(sectionOf(name).text, '| field | type | required | meaning |')
    const own = [...fields].map(([key, { isOptional }]) => [`\`${key}\``, isOptional ? 'no' : 'yes'])
    expect(rows.map(([field, , required]) => [field, required])).toEqual(own)
    expect(rows.filter(([, type = '', , meaning = '']) => type === '' || !/^[A-Z`].+\.$/.test(meaning))).toEqual([])
  })

  test.each(structs)('%s says which lists may not be empty', (name, fields) => {
    const rows = new Map(
      rowsOf(sectionOf(name).text, '| field | type | required | meaning |').map((row) => [row[0], row[1]])
    )
    for (const [key, { codec }] of fields) {
      const isFilled = 'minItems' in codec && codec.minItems === 1
      expect([key, rows.get(`\`${key}\``)?.endsWith(', not empty')]).toEqual([key, isFilled])
    }
  })

  test.each(vocabularies)('%s defines its words as the code does', (name, words) => {
    const rows = rowsOf(sectionOf(name).text, '| word | definition |')
    expect(rows).toEqual(Object.entries<string>(words).map(([word, definition]) => [`\`${word}\``, definition]))
  })

  test.each(tagged)('%s leads to a record for each word of the tag', (name, codec) => {
    const { tag } = codec as typeof codec & { readonly tag: string }
    const rows = rowsOf(sectionOf(name).text, `| \`${tag}\` | record |`)
    const choices = rows.flatMap(([words = '', record = '']) =>
      codesIn(words).map((word) => [JSON.parse(word) as string, codesIn(record)[0] ?? ''] as const)
    )
    expect(choices.length).toBeGreaterThan(1)
    for (const [word, record] of choices) {
      const field = codecs.get(record)?.fields?.get(tag)?.codec
      expect([record, field?.is(word)]).toEqual([record, true])
    }
    const members = codec.types ?? []
    expect(new Set(choices.map(([, record]) => record)).size).toBe(members.length)
  })

  test('PLOVER modes has those of each event', () => {
    const rows = rowsOf(sectionOf('PloverCoding').text, '| event | modes |')
    expect(rows.map(([event = '', modes = '']) => [codesIn(event)[0], codesIn(modes)])).toEqual(
      Object.entries(ploverModes)
    )
  })

  test('references has each key with the kinds that it may name', () => {
    const { text } = sections.find(({ heading }) => heading === 'What may refer to what') as Section
    const rows = rowsOf(text, '| names | under these keys |')
    for (const { key, expected } of Object.values(referenceRoles)) {
      expect([key, codesIn(rows.find(([names]) => names === expected)?.[1] ?? '')]).toEqual([
        key,
        expect.arrayContaining([key])
      ])
    }
    const keys = rows.flatMap(([, cell = '']) => codesIn(cell))
    expect(keys).toHaveLength(Object.keys(referenceRoles).length)
  })

  test('EDTF forms has dates that the codec takes', () => {
    const rows = rowsOf(sectionOf('EdtfDate').text, '| form | means |')
    const dates = rows.flatMap(([forms = '']) => codesIn(forms))
    expect(dates.length).toBeGreaterThan(15)
    expect(dates.filter((date) => codecs.get('EdtfDate')?.is(date) !== true)).toEqual([])
  })
})

describe('what the prose says of', () => {
  test.each(formats)('%s is what its format says', (name, format) => {
    const { text } = sectionOf(name)
    const { pattern, maxLength } = format
    const { reference } = notesOf(format)
    const sources = [...text.matchAll(/^Source: (.+)\.$/gm)].map(([, source]) => source)
    expect(sources).toEqual(reference === undefined ? [] : [`[${reference.title}](${reference.url})`])
    for (const [, shown] of text.matchAll(/^Pattern: `(.+)`$/gm)) expect(shown).toBe(pattern.source)
    if (maxLength !== undefined) expect(text).toContain(`${maxLength} characters at most`)
  })

  test('relations without circles is what the rule looks at', () => {
    const { text } = sections.find(({ heading }) => heading === 'What may refer to what') as Section
    const [, relations = ''] = /^No relation comes back to its start: ([^.]+)\./m.exec(text) ?? []
    const [, table = ''] = /RELATIONS[^=]*= new Map\(\[([\s\S]*?)\n\]\)/.exec(textOf('src/rule/referenceRole.ts')) ?? []
    const keys = [...table.matchAll(/\['(\w+)',/g)].map(([, key]) => key)
    expect(keys.length).toBeGreaterThan(5)
    expect([...codesIn(relations)].sort()).toEqual(keys.sort())
  })

  test('extensions is which records have them', () => {
    const having = structs.filter(([, fields]) => fields.has('extensions')).map(([name]) => name)
    const actors = ['Person', 'Organization', 'State', 'Delegation', 'Group']
    expect(having.sort()).toEqual(['Article', 'Place', ...actors, 'Statement', 'Itinerary', 'Stop', 'Event'].sort())
    expect(sectionOf('Extensions').text).toContain(
      'Articles, places, actors, statements, itineraries, stops and events'
    )
  })
})

describe('the values under', () => {
  const withLists = explained
    .filter(({ text }) => /^Valid: /m.test(text))
    .map((section) => [section.heading, section] as const)

  test.each(withLists)('%s are taken and refused as the page says', (name, section) => {
    const codec = codecs.get(name)
    const [valid, invalid] = [valuesAfter('Valid', section), valuesAfter('Not valid', section)]
    expect(valid.length).toBeGreaterThan(0)
    expect(valid.filter((value) => codec?.decode(value)._tag !== 'Right')).toEqual([])
    expect(invalid.filter((value) => codec?.decode(value)._tag !== 'Left')).toEqual([])
  })

  test('each scalar are there', () => {
    const scalars = named.filter(([, codec]) => codec.format !== undefined || 'range' in codec).map(([name]) => name)
    expect(scalars.filter((name) => valuesAfter('Valid', sectionOf(name)).length === 0)).toEqual([])
    expect(scalars.filter((name) => valuesAfter('Not valid', sectionOf(name)).length === 0)).toEqual([])
  })
})

describe('the examples under', () => {
  const examples = explained.flatMap(({ heading, text }) =>
    blocksOf(text).flatMap(({ language, code }, index) =>
      language === 'json' ? [[heading, index, code] as const] : []
    )
  )

  test.each(examples)('%s, block %i, are of that codec', (name, _index, code) => {
    const value: unknown = JSON.parse(code)
    expect(codecs.get(name)?.decode(value)).toMatchObject({ _tag: 'Right' })
    if (name === 'Article') expect(checkArticle(value as Article)).toEqual([])
  })

  test('each record and union are there', () => {
    const shown = new Set(examples.map(([name]) => name))
    const records = [...structs, ...tagged].map(([name]) => name)
    expect(records.filter((name) => !shown.has(name))).toEqual([])
  })
})
