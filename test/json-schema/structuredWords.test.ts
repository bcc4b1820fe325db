import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { Article, Place, PloverCoding } from '../../src/index.js'
import type { JsonSchema } from '../../src/json-schema/index.js'
import { propertyOf } from '../../src/json-schema/structured/propertyOf.js'
import { schemasIn, write } from './structuredSchemas.js'

const article = write(Article)

describe('the schema of an article', () => {
  test('has no word without its definition', () => {
    const listed = schemasIn(article).filter(({ enum: words = [] }) => (words as ReadonlyArray<string>).length > 1)
    expect(listed.length).toBeGreaterThan(30)
    for (const { description, enum: words } of listed) {
      for (const word of words as ReadonlyArray<string>) expect(description).toContain(`\n- ${word}: `)
      expect(description).toMatch(/^[A-Z]/)
    }
  })

  test('says that null stands for what is not there, where it does', () => {
    expect(article['description']).toMatch(/ `null` stands for what is not there\.$/)
    expect(write(Article, { absent: 'omit' })['description']).not.toContain('null')
    expect(write(t.type({ a: t.union([t.null, t.string]) }))['description']).toBeUndefined()
  })

  test('says nothing twice', () => {
    const { $defs } = article as { readonly $defs: Readonly<Record<string, { readonly properties: JsonSchema }>> }
    const said = (name: string, key: string): unknown =>
      ($defs[name]?.properties[key] as { readonly description: string }).description
    expect(said('CalendarReference', 'month')).toBe('The month, 1 to 12.')
    expect(said('CalendarReference', 'day')).toMatch(/^A day of a month, 1 to 31; [^.]*\.$/)
    expect(said('OffsetReference', 'amount')).toMatch(/^How many of them, a whole number: [^.]*\.$/)
    expect(said('Event', 'label')).toBe(
      'The event in a few words. A string with at least one character that is not white space.'
    )
    expect(JSON.stringify($defs['Anchor']).match(/not empty/g)).toHaveLength(2)
    expect(JSON.stringify($defs['Place'])).toContain('exactly two numbers')
  })
})

describe('keys that may be left out', () => {
  test('are told by the record where a reference stands alone', () => {
    const { $defs } = write(Article, { absent: 'omit' }) as { readonly $defs: Readonly<Record<string, JsonSchema>> }
    expect($defs['Stop']?.['description']).toMatch(
      /^One stay [^\n]*\.\n- status: [^]*\n- arrival: When the travellers arrive\.\n/
    )
    expect($defs['Publisher']?.['description']).not.toContain('\n')
    const composed = write(t.type({ places: t.array(Place), place: Place }), { absent: 'omit' })
    expect(composed['description']).toBeUndefined()
  })
})

describe('a choice that hangs on another key', () => {
  test('says what its words are for', () => {
    const modes = schemasIn(write(PloverCoding)).filter(
      ({ enum: words }) => Array.isArray(words) && words.includes('visit')
    )
    expect(modes.map(({ description }) => String(description).split('\n')[0])).toEqual([
      'A mode of PLOVER, one of 59: how an event is done, or what is asked, refused or threatened.'
    ])
  })
})

describe('what a key means', () => {
  test.each([
    [{ type: 'string' }, 'A word.', 'A word.'],
    [{ description: '- a: One.' }, 'A word.', 'A word.\n- a: One.'],
    [{ description: '- a: One.' }, 'A word.\n- a: The first.', 'A word.\n- a: The first.'],
    [{ description: 'A number.' }, 'How many.', 'How many. A number.'],
    [{ description: 'A number.' }, 'Which number.', 'Which number.'],
    [{ $ref: '#' }, 'A tree.', 'A tree.']
  ])('%j stands together with %j', (schema, meaning, expected) => {
    expect(propertyOf(schema, false, meaning, 'null')['description']).toBe(expected)
  })
})
