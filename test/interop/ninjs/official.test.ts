import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeArticle } from '../../../src/index.js'
import { fromNinjs, toNinjs } from '../../../src/interop/ninjs/index.js'
import { folder, readJson, schemaOf31 } from './schemaOf.js'

type Schema = Readonly<Record<string, unknown>>

const codesOf = (losses: ReadonlyArray<{ readonly code: string; readonly pointer: string }>): ReadonlyArray<string> =>
  losses.map(({ code, pointer }) => `${code} ${pointer}`)

const examples = ['1.6', '2.2', '3.1'].flatMap((version) =>
  readdirSync(join(folder, 'examples', version)).map((name) => [version, name] as const)
)

const given = { language: 'en' }

describe('the examples of the IPTC', () => {
  test('are all there', () => {
    expect(examples).toHaveLength(22)
  })

  test.each(examples)('%s %s', (version, name) => {
    const { value, losses } = fromNinjs(readJson(`examples/${version}/${name}`), given)
    expect(losses.filter(({ code }) => code === 'not-known')).toEqual([])
    const hasBoth = !/renditions|photo|event/.test(name)
    expect(value !== undefined).toBe(hasBoth)
    if (hasBoth) expect(decodeArticle(value)._tag).toBe('Right')
    else expect(losses.at(-1)).toMatchObject({ code: 'not-found', pointer: '' })
  })

  test.each(examples.filter(([, name]) => /simple_text|complex|multimedia/.test(name)))(
    '%s %s: the body that has paragraphs is taken, and its plain copy is no loss',
    (version, name) => {
      const { value, losses } = fromNinjs(readJson(`examples/${version}/${name}`), given)
      expect(value?.headline).toBe('Captain of wrecked cruise ship on trial in Italy')
      expect(value?.authors).toEqual(["Paulo Santalucia and Frances d'Emilio"])
      expect(value?.body.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4'])
      expect(value?.body[1]?.text).toMatch(/^The sole defendant, .* island of Giglio\.$/)
      expect(losses.filter(({ pointer }) => pointer.includes('bod'))).toEqual([])
    }
  )

  test.each([
    ['1.6', 'person', 'copyrightnotice'],
    ['2.2', 'people', 'copyrightnotice'],
    ['3.1', 'people', 'copyrightNotice']
  ])('%s: people, organisations and places', (version, people, notice) => {
    const { value, losses } = fromNinjs(readJson(`examples/${version}/005_complex_text_article.json`))
    expect(value?.id).toBe('http://ninjs.example.com/newsitems/20130709med123')
    expect(value?.language).toBe('en')
    expect(value?.datePublished).toBe('2013-07-09T10:37:00Z')
    expect(value?.actors).toEqual([
      {
        kind: 'person',
        id: 'francesco-schettino',
        name: 'Francesco Schettino',
        identifiers: [{ scheme: 'wikidata', value: 'Q4421821' }],
        mentions: [{ in: 'p2', exact: 'Francesco Schettino', form: 'name' }],
        offices: []
      },
      { kind: 'organization', id: 'costa-crociere-spa', name: 'Costa Crociere SpA', type: 'other', mentions: [] }
    ])
    expect(value?.places.map(({ id, type, country }) => [id, type, country])).toEqual([
      ['grossetto', 'other', undefined],
      ['tuscany', 'other', undefined],
      ['italy', 'country', 'IT'],
      ['grossetto-italy', 'other', undefined]
    ])
    expect(value?.places[2]).not.toHaveProperty('identifiers')
    expect(value?.places[2]?.mentions.map((mention) => mention.in)).toEqual(['headline', 'p1'])
    expect(value?.dateline).toEqual({ place: 'grossetto-italy' })
    expect(value?.rights).toEqual({
      usageTerms: 'Copyright 2013 The News Agency, www.tna.org - all rights reserved.'
    })
    expect(codesOf(losses)).toEqual([`no-place /${people}/0/rel`, `narrowed /${notice}`, 'no-place /profile'])
  })

  test.each(['1.6', '2.2', '3.1'])('%s: what an article has no place for', (version) => {
    const { losses } = fromNinjs(readJson(`examples/${version}/007_multimedia.json`))
    expect(codesOf(losses)).toEqual(expect.arrayContaining(['no-place /type', 'no-place /associations']))
  })

  test('a picture has no body, and an event neither headline nor body', () => {
    expect(fromNinjs(readJson('examples/3.1/006_photo_only.json'), given).losses.at(-1)?.reason).toBe(
      'there is no body'
    )
    expect(fromNinjs(readJson('examples/3.1/008_event.json'), given).losses.at(-1)?.reason).toBe(
      'there is no headline, no body'
    )
  })
})

const propertiesOf = (schema: Schema): Schema => {
  const types = schema['$defs'] as Record<string, Schema> | undefined
  return (types?.['ninjsType'] ?? schema)['properties'] as Schema
}

describe('the schemas of the IPTC', () => {
  const names = readdirSync(join(folder, 'schemas')).filter((name) => name.startsWith('ninjs'))

  test('are all there', () => {
    expect(names).toHaveLength(12)
  })

  test.each(names)('%s: each of its keys is known', (name) => {
    const keys = Object.keys(propertiesOf(readJson(`schemas/${name}`) as Schema))
    expect(keys.length).toBeGreaterThan(20)
    const item = { ...Object.fromEntries(keys.map((key) => [key, 'x'])), no_such_key: 'x' }
    const whole = { ...item, uri: 'urn:x:1', language: 'en', headline: 'x', body_text: 'x' }
    const { value, losses } = fromNinjs(whole)
    expect(value).toBeDefined()
    const known = losses.filter(({ code }) => code === 'not-known')
    expect(codesOf(known)).toEqual(['not-known /no_such_key'])
  })

  test.each(names)('%s: each key of what it names is known', (name) => {
    const properties = propertiesOf(readJson(`schemas/${name}`) as Schema)
    for (const [key, property] of Object.entries(properties) as ReadonlyArray<[string, Schema]>) {
      if (!/^(?:person|people|organisations?|places?|events?)$/.test(key)) continue
      const items = property['items'] as Schema
      const type =
        items['properties'] ??
        (readJson(`schemas/${name}`) as { $defs: { organisationType: Schema } }).$defs.organisationType['properties']
      const thing = { ...Object.fromEntries(Object.keys(type as Schema).map((one) => [one, 'x'])), no_such_key: 'x' }
      const item = { uri: 'urn:x:1', language: 'en', headline: 'x', body_text: 'x', [key]: [thing] }
      const known = fromNinjs(item).losses.filter(({ code }) => code === 'not-known')
      expect(codesOf(known)).toEqual([`not-known /${key}/0/no_such_key`])
    }
  })
})

describe('the real articles', () => {
  const admits = schemaOf31()
  test.each(['khalilzad-heads-for-turkey-and-qatar', 'everything'])('%s', (name) => {
    const result = decodeArticle(readJson(`../../valid/${name}.json`))
    if (result._tag === 'Left') throw new Error('no article')
    const { value, losses } = toNinjs(result.right)
    expect([admits(value), admits.errors]).toEqual([true, null])
    expect(losses.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(result.right.statements.map((_, index) => `/statements/${index}`))
    )
    expect(fromNinjs(value).value?.body).toEqual(result.right.body)
  })

  test('the schema refuses what is wrong', () => {
    expect(admits({ uri: 'urn:x:1', headline: 'of version 1' })).toBe(false)
    expect(admits({ uri: 'urn:x:1', versionCreated: 'yesterday' })).toBe(false)
  })
})
