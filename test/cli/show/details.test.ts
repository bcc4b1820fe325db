import { expect, test } from 'vitest'
import type { Article } from '../../../src/index.js'
import type { Palette } from '../../../src/cli/terminal/Palette.js'
import { articleText } from '../../../src/cli/show/articleText.js'
import { timestampText } from '../../../src/cli/show/temporalText.js'
import { type Loose, minimalWith } from '../articles.js'

const asIs = (text: string): string => text
const plain: Palette = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, green: asIs, cyan: asIs }

const page = (others: Loose): string => articleText(minimalWith(others) as unknown as Article, plain, 80)

const body = Array.from({ length: 9 }, (_, index) => ({ id: `p${index + 1}`, text: 'a' }))

const state = (paragraphs: ReadonlyArray<string>): Loose => ({
  kind: 'state',
  id: 'a',
  name: 'A',
  mentions: paragraphs.map((paragraph) => ({ in: paragraph, exact: 'a' }))
})

test.each([
  [['p2'], '¶2'],
  [['p2', 'headline', 'p1', 'p2'], 'headline\u00a0¶1\u00a0¶2'],
  [['p1', 'p2', 'p3', 'p5', 'p6', 'p9'], '¶1–3\u00a0¶5\u00a0¶6\u00a0¶9'],
  [['p6', 'p7', 'p8', 'p9'], '¶6–9']
])('%j is written %s', (paragraphs, marks) => {
  expect(page({ body, actors: [state(paragraphs)] })).toContain(`A · state  ${marks}\n`)
})

test.each([
  ['2026-03-11T09:45:00+01:00', '2026-03-11 09:45 +01:00'],
  ['2026-03-11T09:45:00Z', '2026-03-11 09:45 UTC'],
  ['2026-03-11T09:45:00.000Z', '2026-03-11 09:45 UTC'],
  ['2026-03-11T09:45:30.250-00:00', '2026-03-11 09:45:30.250 -00:00'],
  ['2016-12-31T23:59:60Z', '2016-12-31 23:59:60 UTC'],
  ['2026-03-11T00:00:00-12:00', '2026-03-11 00:00 -12:00'],
  ['2026-03', '2026-03']
])('the time %s is written %s', (timestamp, text) => {
  expect(timestampText(timestamp)).toBe(text.replaceAll(' ', '\u00a0'))
})

test('the head leaves out what is not known', () => {
  expect(page({ dateline: { date: '2020' }, publisher: { name: 'P' } })).toContain(
    '\nP\nnot dated · filed 2020\n1 paragraph'
  )
  expect(page({ dateline: { place: 'x' }, places: [{ id: 'x', name: 'X', type: 'city', mentions: [] }] })).toContain(
    '\nnot dated · filed X\n'
  )
})

test('speakers and media that say little are named all the same', () => {
  const statement = (speaker: Loose, others: Loose = {}): Loose => ({
    id: `s${JSON.stringify(speaker).length}`,
    speaker,
    segments: [{ in: 'p1', exact: 'a', type: 'quoted' }],
    ...others
  })
  const text = page({
    body,
    statements: [
      statement({ kind: 'unnamed' }, { medium: { kind: 'interview' } }),
      statement({ kind: 'document' }),
      statement({ kind: 'document', anchor: { in: 'p1', exact: 'the paper' } })
    ]
  })
  expect(text).toContain('  somebody (not named) · interview\n')
  expect(text).toContain('  a document (document)\n')
  expect(text).toContain('  the paper (document)\n')
})

test('a delegation of which no more is told, and an organization of another sort', () => {
  const organization = { kind: 'organization', type: 'other', id: 'o', name: 'O', country: 'CH', mentions: [] }
  const delegation = { kind: 'delegation', id: 'd', name: 'D', represents: 'o', mentions: [] }
  const text = page({ actors: [organization, delegation] })
  expect(text).toContain('  O · organization, CH\n  D · delegation of O\n')
})

test('a purpose without words is told by its event, or by its type alone', () => {
  const purpose = (others: Loose): Loose => ({ type: 'talks', evidence: [], ...others })
  const anchor = { in: 'p1', exact: 'a' }
  const text = page({
    body,
    actors: [state([])],
    places: [{ id: 'x', name: 'X', type: 'city', mentions: [] }],
    events: [{ id: 'e', type: 'talks', label: 'E', participants: [], status: 'planned', evidence: [anchor] }],
    itineraries: [
      {
        id: 'i',
        travellers: ['a'],
        status: 'planned',
        evidence: [anchor],
        stops: [{ place: 'x', status: 'planned', evidence: [anchor], purposes: [purpose({ event: 'e' }), purpose({})] }]
      }
    ]
  })
  expect(text).toContain('\n         – talks: E\n         – talks\n')
})

test('events nest however deep, and are indented as far as there is room', () => {
  const count = 20_000
  const events = Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    type: 'other',
    label: `E${index}`,
    participants: [],
    status: 'occurred',
    evidence: [{ in: 'p1', exact: 'a' }],
    ...(index === 0 ? {} : { partOf: `e${index - 1}` })
  }))
  const lines = page({ body, events }).trimEnd().split('\n')
  expect(lines.at(-count)).toBe('  ● E0 · occurred  ¶1')
  expect(lines.at(1 - count)).toBe('    ● E1 · occurred  ¶1')
  expect(lines.at(-1)).toBe(`              ● E${count - 1} · occurred  ¶1`)
})
