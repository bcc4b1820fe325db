import { expect, it } from 'vitest'
import { fromSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { given } from './fixtures.js'

const article = {
  '@type': 'NewsArticle',
  '@id': 'urn:x:a',
  headline: 'Talks',
  inLanguage: 'en',
  articleBody: 'The talks began in Doha.'
}

const pointersOf = (fields: object): ReadonlyArray<string> => given(fromSchemaOrg({ ...article, ...fields })).pointers

it('contexts stand inside of each other', () => {
  const inner = { '@context': { title: 'schema:headline' }, ...article, headline: undefined, title: 'Talks' }
  const { value } = fromSchemaOrg({ '@context': 'https://schema.org', '@graph': ['no node', inner] })
  expect(value?.headline).toBe('Talks')
})

it('objects with the same @id say more of a thing', () => {
  const [one, other] = [
    { '@id': '#k', '@type': 'Person', name: 'K' },
    { '@id': '#k', name: ['K', 'Keller'] }
  ]
  const { value, pointers } = given(
    fromSchemaOrg([{ ...article, '@id': undefined, about: [one, other] }], { id: 'urn:x:b' })
  )
  expect(value.actors.map(({ id, name }) => `${id} ${name}`)).toEqual(['k K'])
  expect(pointers).toEqual(['no-place /0/about/1/name'])
})

it('types that are not the format’s are losses', () => {
  const person = { '@type': 'Person', name: 'K', additionalType: ['https://x.example/Envoy', { '@id': 'urn:x:y' }] }
  expect(pointersOf({ about: person })).toEqual([
    'no-place /about/additionalType/0',
    'not-found /about/additionalType/1'
  ])
})

it('a publisher may be a string', () => {
  expect(fromSchemaOrg({ ...article, publisher: 'The Times' }).value?.publisher).toEqual({ name: 'The Times' })
})

it('a quotation may be part of what is not known, and be about it', () => {
  const quotation = {
    '@type': 'Quotation',
    text: 'in Doha',
    isPartOf: 'a part',
    about: ['peace', { '@type': 'Thing' }]
  }
  const { value, pointers } = given(fromSchemaOrg({ ...article, hasPart: quotation }))
  expect(value.statements.length).toBe(1)
  expect(pointers).toEqual(['not-valid /hasPart/about/0', 'not-valid /hasPart/about/1'])
})

it('a status may be none', () => {
  const event = { '@type': 'Event', name: 'Talks', subjectOf: { text: 'The talks began' } }
  for (const eventStatus of ['is over', {}]) {
    expect(pointersOf({ about: { ...event, eventStatus } })).toContain('not-valid /about/eventStatus')
  }
})

it('words are not looked for without end', () => {
  const articleBody = `${'The talks went on. '.repeat(5000)}In Doha.`
  const hasPart = Array.from({ length: 2500 }, () => ({ '@type': 'Quotation', text: 'no such words' }))
  const last = { '@type': 'Quotation', text: 'In Doha.' }
  expect(given(fromSchemaOrg({ ...article, articleBody, hasPart: [last] })).value.statements.length).toBe(1)
  expect(given(fromSchemaOrg({ ...article, articleBody, hasPart: [...hasPart, last] })).value.statements).toEqual([])
})
