import { expect, test } from 'vitest'
import { fromNinjs } from '../../../src/interop/ninjs/index.js'
import { readJson } from './schemaOf.js'

const { value, losses } = fromNinjs(readJson('superdesk.json'))

test('the guid is the id, and dates have offsets without a colon', () => {
  expect(value?.id).toBe('urn:newsml:desk.example:2020-12-03T18:12:57.190465:2ff36225-af01-4f39-9392-39e901838d99')
  expect(value?.datePublished).toBe('2020-12-03T18:12:57+00:00')
  expect(value?.dateModified).toBe('2020-12-03T18:40:11+00:00')
})

test('the body is read as HTML', () => {
  expect(value?.body).toEqual([
    { id: 'p1', text: 'DOHA – The envoy, Carla Ruiz, arrived on Thursday.' },
    { id: 'p2', text: 'She will meet the Unity Party.' },
    { id: 'p3', text: 'Carla Ruiz at the airport' },
    { id: 'p4', text: 'Talks go on\nuntil Friday.' }
  ])
})

test('its own keys', () => {
  expect(value?.publisher).toEqual({ name: 'Desk Example' })
  expect(value?.authors).toEqual(['Ada Example', 'Bo Beispiel'])
  expect(value?.rights).toEqual({ holder: 'Desk Example', usageTerms: '(c) 2020 Desk Example' })
  expect(value?.dateline).toEqual({ place: 'doha' })
  expect(value?.places).toEqual([
    { id: 'doha', name: 'Doha', type: 'other', mentions: [{ in: 'headline', exact: 'Doha', form: 'name' }] }
  ])
  expect(value?.actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([['unity-party', 1]])
})

test('all else is told', () => {
  expect(losses.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
    'narrowed /body_html',
    'narrowed /copyrightnotice',
    'no-place /associations',
    'no-place /authors/0/biography',
    'no-place /authors/0/role',
    'no-place /authors/1/role',
    'no-place /byline',
    'no-place /description_html',
    'no-place /description_text',
    'no-place /evolvedfrom',
    'no-place /extra',
    'no-place /genre',
    'no-place /keywords',
    'no-place /organisation/0/rel',
    'no-place /organisation/0/symbols/0',
    'no-place /place/0/code',
    'no-place /priority',
    'no-place /profile',
    'no-place /service',
    'no-place /signal',
    'no-place /slugline',
    'no-place /subject',
    'no-place /urgency',
    'no-place /version',
    'not-found /place/1'
  ])
  expect(losses.find(({ pointer }) => pointer === '/body_html')?.reason).toBe(
    'its text is carried, without 1 format of a phrase, 1 link target, 1 image'
  )
})
