import { describe, expect, test } from 'vitest'
import { codecSections } from '../../scripts/docs/codecSections.js'
import { rulesThatTouch } from '../../scripts/docs/ruleTouches.js'
import { codecs } from '../../scripts/docs/walkable.js'
import { rules } from '../../src/index.js'

const textOf = (name: string, title: string): string =>
  codecSections(name).find((section) => section.title === title)?.text ?? ''

describe('the page of a codec', () => {
  test('has a row for each field, with where its type is told', () => {
    const rows = textOf('Stop', 'fields').split('\n').slice(2)
    expect(rows).toHaveLength(codecs.get('Stop')?.fields?.size ?? 0)
    expect(rows).toContainEqual(expect.stringMatching(/^\| `place` \| \{@linkcode PlaceId:var PlaceId\} \| yes \| \S/))
  })

  test('tells what a string must be', () => {
    expect(textOf('CountryCode', 'constraints')).toContain('Such are `"AF"`')
    expect(textOf('Url', 'constraints')).toContain('65,536 UTF-16 code units at most')
    expect(textOf('CountryCode', 'source')).toMatch(/ISO 3166-1.*\n.*format\.md#countrycode/)
  })

  test('tells the words of a vocabulary and the records of a choice', () => {
    expect(textOf('SegmentType', 'words')).toContain('| `quoted` |')
    expect(textOf('Actor', 'choices')).toContain('| `"person"` | {@linkcode Person:var Person} |')
  })

  test('tells what may be wrong, and which rules touch it', () => {
    expect(textOf('Stop', 'issues')).toMatch(/`key\/missing`[\s\S]*`itinerary\/repeated-stop`/)
    expect(textOf('Probability', 'issues')).toContain('value/out-of-range')
    expect(textOf('Article', 'issues').split('\n')).toHaveLength(1 + rules.length)
  })

  test('is there for every codec', () => {
    for (const name of codecs.keys()) expect(codecSections(name).map(({ title }) => title)).toContain('source')
  })
})

test('every rule touches more than the article as a whole', () => {
  const touching = [...codecs.keys()].flatMap(rulesThatTouch)
  expect(rules.filter((rule) => !touching.includes(rule))).toEqual([])
})
