import { describe, expect, it } from 'vitest'
import {
  fromSchemaOrg,
  type SchemaOrgArticle,
  type SchemaOrgClaim,
  type SchemaOrgEvent,
  toSchemaOrg
} from '../../../src/interop/schema-org/index.js'
import { articleWith, fixture, type Given, given } from './fixtures.js'

const written = (fields: Readonly<Record<string, unknown>>): Given<SchemaOrgArticle> =>
  given(toSchemaOrg(articleWith(fields)))

describe('the real article', () => {
  const { value, losses } = given(toSchemaOrg(fixture('khalilzad-heads-for-turkey-and-qatar')))
  const base = 'urn:communique:fixture:khalilzad-heads-for-turkey-and-qatar#'
  const things = [...(value.mentions ?? []), ...value.hasPart]
  const thing = (id: string): unknown => things.find((one) => one['@id'] === base + id)

  it('is a reportage with all it tells', () => {
    expect(value).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ReportageNewsArticle',
      inLanguage: 'en',
      headline: 'Khalilzad heads for Turkey and Qatar after peace talks breakthrough'
    })
    expect(value.articleBody?.split('\n\n').length).toBe(10)
    expect(thing('p10')).toEqual({ '@id': `${base}p10`, '@type': 'CreativeWork', position: 10 })
  })

  it('has persons with offices, and states', () => {
    expect(thing('zalmay-khalilzad')).toMatchObject({
      '@type': 'Person',
      honorificPrefix: 'Ambassador',
      worksFor: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Special Representative for Afghanistan Reconciliation',
          worksFor: { '@id': `${base}united-states` }
        }
      ]
    })
    expect(thing('united-states')).toMatchObject({
      '@type': 'GovernmentOrganization',
      additionalType: ['urn:communique:1:state'],
      address: { '@type': 'PostalAddress', addressCountry: 'US' }
    })
  })

  it('has quotations and claims', () => {
    const types = value.hasPart.slice(10).map((part) => part['@type'])
    expect(types).toContain('Quotation')
    expect(types).toContain('Claim')
    const says = value.hasPart.slice(10).map((part) => 'spokenByCharacter' in part)
    expect(says).toEqual(types.map((type) => type === 'Quotation'))
  })

  it('has trips with travels', () => {
    const trip = value.mentions?.find((one) => one['@type'] === 'Trip')
    expect(trip?.itinerary.itemListElement[0]).toMatchObject({
      '@type': 'ListItem',
      position: 1,
      item: { '@type': 'TravelAction', agent: [{ '@id': `${base}zalmay-khalilzad` }] }
    })
  })

  it('loses what there is no place for', () => {
    const pointers = losses.map((loss) => loss.pointer)
    expect(pointers).toContain('/actors/0/mentions')
    expect(pointers).toContain('/actors/0/offices/0/evidence')
    for (const loss of losses) expect(loss.reason).not.toMatch(/\.$/)
  })
})

describe('text', () => {
  it.each(['AT&amp;T', 'A <b>bold</b> plan', '&lt;b>', '<p>'])(
    'that would be read as HTML is encoded: %s',
    (headline) => {
      const { value } = written({
        headline,
        body: [
          { id: 'x', text: headline, language: 'fr' },
          { id: 'y', text: 'Two.' }
        ]
      })
      const { value: back, losses } = fromSchemaOrg(value)
      expect(losses).toEqual([])
      expect(back).toMatchObject({
        headline,
        body: [
          { id: 'x', text: headline, language: 'fr' },
          { id: 'y', text: 'Two.' }
        ]
      })
    }
  )

  it('that reads as it stands is left as it is', () => {
    expect(written({ headline: 'R&D: 3 < 4 &c.' }).value.headline).toBe('R&D: 3 < 4 &c.')
  })

  it.each([' A space before.', 'Two\nlines.', 'Ends.\r'])(
    'with white space of its own stands in its part: %j',
    (text) => {
      const { value } = written({ body: [{ id: 'p1', text }] })
      expect(value.articleBody).toBeUndefined()
      expect(fromSchemaOrg(value).value?.body).toEqual([{ id: 'p1', text }])
    }
  )
})

describe('paragraphs', () => {
  const body = [
    { id: 'one', text: 'One.', language: 'fr' },
    { id: 'two', text: 'Two.' }
  ]

  it('have their ids only where there are as many parts', () => {
    const { value } = written({ body })
    const [one, two] = value.hasPart
    const idsOf = (hasPart: unknown): unknown => fromSchemaOrg({ ...value, hasPart }).value?.body.map(({ id }) => id)
    expect(idsOf([two, one])).toEqual(['one', 'two'])
    expect(idsOf([one])).toEqual(['p1', 'p2'])
    expect(idsOf([one, one])).toEqual(['p1', 'p2'])
    expect(idsOf([one, { ...two, position: '2' }])).toEqual(['p1', 'p2'])
    expect(idsOf([one, 'two', { '@id': 'urn:x:other#two', position: 2 }])).toEqual(['p1', 'p2'])
  })

  it('have a language only where it is one', () => {
    const { value } = written({ body })
    const [one, two] = value.hasPart
    const back = fromSchemaOrg({ ...value, hasPart: [{ ...one, inLanguage: 'French language' }, two] })
    expect(back.value?.body[0]).toEqual({ id: 'one', text: 'One.' })
    expect(back.losses.map(({ pointer }) => pointer)).toEqual(['/hasPart/0/inLanguage'])
  })
})

describe('ids', () => {
  it('are fragments of the article’s', () => {
    const ids = (id: string): unknown => written({ id }).value.hasPart[0]?.['@id']
    expect(ids('https://news.example/a')).toBe('https://news.example/a#p1')
    expect(ids('https://news.example/a#top')).toBe('https://news.example/a#top/p1')
    const { value } = written({ id: 'urn:x:a#b', body: [{ id: 'lead', text: 'One.' }] })
    expect(fromSchemaOrg(value).value?.body[0].id).toBe('lead')
    expect(fromSchemaOrg(value, { id: 'urn:x:other' }).value).toMatchObject({
      id: 'urn:x:other',
      body: [{ id: 'lead' }]
    })
  })
})

describe('losses', () => {
  it('tell the dates that schema.org has no form for', () => {
    const corrections = [
      { date: '2020~', text: 'x' },
      { date: '2020-12-04T10:00:00Z', text: 'y' }
    ]
    const { value, pointers } = written({ datePublished: '202X', dateModified: '2020-21', corrections })
    expect(pointers).toEqual([
      'no-place /datePublished',
      'no-place /dateModified',
      'no-place /corrections/0/date',
      'narrowed /corrections/0'
    ])
    expect(value.correction).toEqual([
      { '@type': 'CorrectionComment', text: 'x' },
      { '@type': 'CorrectionComment', text: 'y', datePublished: '2020-12-04T10:00:00Z' }
    ])
  })

  it('tell who cannot be named as having read the facts out', () => {
    const creators = (...types: ReadonlyArray<string>): unknown =>
      written({ annotation: { creators: types.map((type) => ({ name: 'A', type, version: '1' })) } }).pointers
    expect(creators('software')).toEqual(['no-place /annotation/creators/0', 'no-place /annotation'])
    expect(creators('human', 'software')).toEqual([
      'no-place /annotation/creators/0/version',
      'no-place /annotation/creators/1'
    ])
  })

  const evidence = [{ in: 'p1', exact: 'left on Thursday' }]
  const event = { id: 'e', type: 'departure', label: 'x', participants: [], status: 'occurred', evidence }

  it.each([
    [{ kind: 'date', value: '2020-12' }, { startDate: '2020-12' }, []],
    [{ kind: 'date', value: '2020/2021' }, { startDate: '2020', endDate: '2021' }, []],
    [{ kind: 'date', value: '2020/..' }, {}, ['no-place /events/0/time/value', 'narrowed /events/0/time']],
    [
      { kind: 'instant', value: '2020-12-03T10:00:00Z', expression: evidence[0] },
      { startDate: '2020-12-03T10:00:00Z' },
      ['no-place /events/0/time/expression']
    ],
    [
      { kind: 'relative', expression: evidence[0], reference: {}, resolved: '2020-12-03' },
      { startDate: '2020-12-03' },
      ['narrowed /events/0/time']
    ],
    [{ kind: 'relative', expression: evidence[0], reference: {} }, {}, ['narrowed /events/0/time']]
  ])('tell what of a time is not carried: %j', (time, fields, expected) => {
    const { value, pointers } = written({ events: [{ ...event, time }] })
    const { startDate, endDate } = value.mentions?.[0] as SchemaOrgEvent
    expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(fields)
    expect(pointers).toEqual(expected)
  })

  it('tell that a statement is made within an interval', () => {
    const saidAt = { kind: 'date', value: '2020-12-02/2020-12-04' }
    const statement = {
      id: 's',
      speaker: { kind: 'unnamed' },
      segments: [{ ...evidence[0], type: 'paraphrased' }],
      saidAt
    }
    const { value, pointers } = written({ statements: [statement] })
    expect([(value.hasPart[1] as SchemaOrgClaim).dateCreated, pointers]).toEqual([
      '2020-12-02',
      ['narrowed /statements/0/saidAt']
    ])
  })

  it('tell the words that stand more than once, and what rests on them', () => {
    const body = [{ id: 'p1', text: 'He said yes and she said yes.' }]
    const said = { in: 'p1', exact: 'said yes', prefix: 'He ' }
    const { pointers } = written({
      body,
      events: [{ ...event, evidence: [said] }],
      corrections: [{ date: '2020', text: 'x', concerns: ['e'] }]
    })
    expect(pointers).toEqual([
      'narrowed /corrections/0/concerns/0',
      'narrowed /events/0',
      'ambiguous /events/0/evidence/0'
    ])
  })

  it('tell the mentions of a name that stands too often', () => {
    const actors = [
      { kind: 'state', id: 'x', name: 'ab', mentions: [{ in: 'p1', exact: 'ab', prefix: 'q ', form: 'name' }] }
    ]
    const { pointers } = written({ body: [{ id: 'p1', text: `q ${'ab '.repeat(200)}` }], actors })
    expect(pointers).toEqual(['no-place /actors/0/mentions'])
  })
})
