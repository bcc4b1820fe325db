import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeArticle } from '../../../src/index.js'
import { fromHtml, fromSchemaOrg, toSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { verifiedArticle } from '../../../src/testing/index.js'
import { changesIn } from '../changesIn.js'
import { fixture, jsonOf } from './fixtures.js'

const samples: ReadonlyArray<unknown> = [
  ...[
    'eg-0245_NewsArticle.0',
    'eg-0266_CorrectionComment-correction.0',
    'eg-0264_TouristTrip-Trip-itinerary.0',
    'eg-0399_Article.0'
  ].map((name) => jsonOf(`fixtures/interop/schema-org/samples/${name}.jsonld`)),
  toSchemaOrg(fixture('khalilzad-heads-for-turkey-and-qatar')).value
]

const isSound = (json: unknown): void => {
  const { value, losses } = fromSchemaOrg(json)
  if (value !== undefined) expect(decodeArticle(value)._tag).toBe('Right')
  else expect(losses.length).toBeGreaterThan(0)
}

/** The places of a value, as paths. */
const pathsIn = (value: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))]
    : [path]

/** A copy with another value at a place. */
const withValue = (value: unknown, [key, ...rest]: ReadonlyArray<string>, other: unknown): unknown => {
  if (key === undefined) return other
  const changed = withValue((value as Record<string, unknown>)[key], rest, other)
  if (Array.isArray(value)) return value.map((part: unknown, index) => (String(index) === key ? changed : part))
  return { ...(value as object), [key]: changed }
}

const words = [
  '@id',
  '@type',
  '@graph',
  '@value',
  '@list',
  '@context',
  'name',
  'about',
  'hasPart',
  'headline',
  'articleBody'
]

/** JSON that looks like schema.org here and there. */
const { node: likely } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'NewsArticle',
      'Person',
      'Place',
      'Event',
      'Quotation',
      'Trip',
      '#a',
      'urn:x:a',
      'https://schema.org',
      'urn:communique:1:group',
      1,
      true,
      null
    ),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(...words, 'member', 'containedInPlace', 'superEvent', 'subjectOf', '__proto__'),
      tie('node'),
      { maxKeys: 5 }
    )
  )
}))

describe('generated articles', () => {
  it('keep all that no loss tells of when they go to schema.org and come back', () => {
    const property = fc.property(verifiedArticle(), (article) => {
      const { value, losses } = toSchemaOrg(article)
      expect(changesIn(article, fromSchemaOrg(JSON.parse(JSON.stringify(value))).value, losses)).toEqual([])
    })
    fc.assert(property, { numRuns: 50 })
  })
})

describe('any JSON', () => {
  it('never throws, and gives an article or says why not', () => {
    fc.assert(fc.property(fc.jsonValue(), isSound), { numRuns: 300 })
    fc.assert(fc.property(likely, isSound), { numRuns: 800 })
    const article = { '@type': 'NewsArticle', '@id': 'urn:x:a', headline: 'T', articleBody: 'One a. Two.' }
    fc.assert(
      fc.property(likely, likely, (about, other) => isSound([{ ...article, about, hasPart: other }, other])),
      { numRuns: 800 }
    )
  })

  it('put into a real document does no harm', () => {
    const property = fc.property(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.oneof(likely, fc.jsonValue()),
      (sample, at, other) => {
        const paths = pathsIn(sample)
        isSound(withValue(sample, paths[at % paths.length] ?? [], other))
      }
    )
    fc.assert(property, { numRuns: 150 })
  })

  it('as a page never throws', () => {
    const pieces = fc.constantFrom(
      '<script type="application/ld+json">',
      '</script>',
      '<!--',
      '-->',
      '{"@type":"NewsArticle"',
      '}',
      '<p>',
      'x',
      '<html lang="',
      '">'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => void fromHtml(parts.join(''))),
      { numRuns: 500 }
    )
  })
})
