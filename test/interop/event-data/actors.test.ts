import { describe, expect, test } from 'vitest'
import { toPlover } from '../../../src/interop/event-data/index.js'
import type { Article } from '../../../src/index.js'
import { actor, articleWith, event, office, states } from './articleWith.js'
import { lostAt, summary } from './summary.js'

const meeting = (...actors: ReadonlyArray<Readonly<Record<string, unknown>>>): Article =>
  articleWith({ actors, events: [event('meeting', 'occurred', [[String(actors[0]?.['id']), 'party']])] })

/** The code of the first of some actors, and what is lost of it. */
const codeOf = (...actors: ReadonlyArray<Readonly<Record<string, unknown>>>): string =>
  summary(meeting(...actors))[0]?.replace('CONSULT ', '') ?? ''

const lostOf = (...actors: ReadonlyArray<Readonly<Record<string, unknown>>>): ReadonlyArray<string> =>
  lostAt(meeting(...actors), '/actors/0').filter((loss) => !/mentions|offices$/.test(loss))

const [us = {}] = states('US')
const cameo = (value: string): Readonly<Record<string, unknown>> => ({ identifiers: [{ scheme: 'cameo', value }] })
const body = (type: string, more: object = {}): Readonly<Record<string, unknown>> =>
  actor('organization', 'body', { type, ...more })

describe('the code of an actor', () => {
  test.each([
    ['US', 'USA'],
    ['XK', 'KOS'],
    ['EH', 'ESH'],
    ['PS', 'PSE']
  ])('is of the state %s %s', (country, code) => {
    expect(codeOf(actor('state', 'a', { country }))).toBe(code)
  })

  test('is of a state without a code what the manual names beside it, which is told, or none', () => {
    const transnistria = actor('state', 'a', { name: 'Transnistria' })
    expect(codeOf(transnistria)).toBe('MDA')
    expect(lostOf(transnistria)).toEqual(['narrowed /actors/0'])
    expect(codeOf(actor('state', 'a', { aliases: ['Northern Cyprus'] }))).toBe('CYP')
    expect(codeOf(actor('state', 'a', { name: 'Ruritania', aliases: ['R'] }))).toBe('(Ruritania)')
    expect(lostOf(actor('state', 'a', { name: 'Ruritania' }))).toEqual(['no-place /actors/0'])
  })

  test.each([
    ['ministry', 'USAGOV'],
    ['mission', 'USAGOV'],
    ['legislature', 'USALEG'],
    ['court', 'USAJUD'],
    ['party', 'USAPTY'],
    ['military', 'USAMIL'],
    ['company', 'USABUS'],
    ['ngo', 'USASOC'],
    ['media', 'USAJRN']
  ])('tells the sector of a %s: %s', (type, code) => {
    expect(codeOf(body(type, { country: 'US' }))).toBe(code)
    expect(codeOf(body(type, { parent: 'us' }), us)).toBe(code)
    expect(lostOf(body(type, { country: 'US' }))).toEqual([])
  })

  test.each([
    ['agency', 'ambiguous'],
    ['armed-group', 'ambiguous'],
    ['committee', 'no-place'],
    ['other', 'no-place']
  ])('has no sector of a body of type %s, which is a loss, %s', (type, code) => {
    expect(codeOf(body(type, { country: 'US' }))).toBe('USA')
    expect(lostOf(body(type, { country: 'US' }))).toEqual([`${code} /actors/0/type`])
  })

  test('is of bodies of states that of their kind', () => {
    const un = { name: 'United Nations' }
    expect(codeOf(body('intergovernmental'))).toBe('IGO')
    expect(codeOf(body('intergovernmental', un))).toBe('UNO')
    expect(codeOf(body('intergovernmental', { aliases: ['EU'] }))).toBe('EUR')
    expect(codeOf(body('intergovernmental', { identifiers: [{ scheme: 'wikidata', value: 'Q458' }] }))).toBe('EUR')
    expect(codeOf(body('intergovernmental', { ...un, identifiers: [{ scheme: 'wikidata', value: 'Q7184' }] }))).toBe(
      'IGO'
    )
    expect(
      codeOf(
        body('intergovernmental', { parent: 'un' }),
        actor('organization', 'un', { type: 'intergovernmental', ...un })
      )
    ).toBe('UNO')
  })

  test('has no government of what is no state', () => {
    const un = actor('organization', 'un', { type: 'intergovernmental', name: 'UN' })
    expect(codeOf(body('mission', { parent: 'un' }), un)).toBe('UNO')
    expect(codeOf(body('court', { parent: 'un' }), un)).toBe('UNOJUD')
  })

  test('is NGO of a private body of no country, and none of a company', () => {
    expect(codeOf(body('ngo'))).toBe('NGO')
    expect(codeOf(actor('person', 'p', { offices: [office('body')] }), body('ngo'))).toBe('NGO')
    expect(codeOf(body('company'))).toBe('(body)BUS')
    expect(lostOf(body('company'))).toEqual(['no-place /actors/0'])
  })

  test('is of people that of whom they hold a post for', () => {
    const person = (...offices: ReadonlyArray<Readonly<Record<string, unknown>>>): Readonly<Record<string, unknown>> =>
      actor('person', 'p', { offices, nationality: 'CH' })
    expect(codeOf(person(office('us')), us)).toBe('USAGOV')
    expect(codeOf(person(office('us', { status: 'acting' }), office('us')), us)).toBe('USAGOV')
    expect(codeOf(person(office('us', { status: 'former' })), us)).toBe('CHE')
    expect(codeOf(person(office('us', { status: 'designate' })), us)).toBe('CHE')
    expect(codeOf(person({ title: 'king', evidence: [] }))).toBe('CHE')
    expect(codeOf(person(office('body')), body('court', { country: 'US' }))).toBe('USAJUD')
    expect(codeOf(person(office('body')), body('court'))).toBe('CHEJUD')
    expect(codeOf(actor('person', 'p'))).toBe('(p)')
  })

  test('is open where posts are held for several', () => {
    const person = actor('person', 'p', { offices: [office('us'), office('body')] })
    expect(codeOf(person, us, body('media', { country: 'QA' }))).toBe('(p)')
    expect(lostAt(meeting(person, us, body('media', { country: 'QA' })), '/actors/0')).toContain(
      'ambiguous /actors/0/offices'
    )
    expect(codeOf({ ...person, nationality: 'FR' }, us, body('media'))).toBe('FRA')
  })

  test('follows aides and delegations to whom they act for', () => {
    const minister = actor('person', 'minister', { offices: [office('us')] })
    const delegation = actor('delegation', 'd', { represents: 'minister' })
    expect(codeOf(actor('person', 'aide', { offices: [office('d')] }), delegation, minister, us)).toBe('USAGOV')
    expect(codeOf(actor('delegation', 'd', { represents: 'body' }), body('armed-group', { country: 'AF' }))).toBe('AFG')
    expect(codeOf(actor('delegation', 'd', { represents: 'nobody' }))).toBe('(d)')
  })

  test('ends where a chain comes back to its start', () => {
    expect(codeOf(actor('delegation', 'd', { represents: 'd' }))).toBe('(d)')
    const two = [
      body('ministry', { parent: 'other' }),
      actor('organization', 'other', { type: 'court', parent: 'body' })
    ]
    expect(codeOf(...two)).toBe('(body)GOV')
  })

  test('is that of the first of two actors with one id', () => {
    expect(codeOf(us, { ...us, country: 'FR' })).toBe('USA')
  })
})

describe('a CAMEO code of an actor', () => {
  test.each([
    ['USAGOV', 'USAGOV', false],
    ['ROM', 'ROU', true],
    ['GZSREB', 'PSEREB', true],
    ['AFGREBTAL', 'AFGREB', true],
    ['QATMED', 'QATJRN', true],
    ['USAHLH', 'USAMED', true],
    ['TURSEP', 'TURREB', true],
    ['IGO', 'IGO', false],
    ['IGOUNO', 'UNO', true],
    ['IGOEUREEC', 'EUR', true],
    ['IGOWAF', 'IGO', true],
    ['IMG', 'IMG', false],
    ['USAXYZ', 'USA', true]
  ])('%s becomes %s', (value, code, isChanged) => {
    const group = actor('group', 'g', cameo(value))
    expect(codeOf(group)).toBe(code)
    expect(lostOf(group)).toEqual(isChanged ? ['narrowed /actors/0/identifiers/0'] : [])
  })

  test('counts for more than all else', () => {
    expect(codeOf(actor('state', 's', { country: 'US', ...cameo('FRA') }))).toBe('FRA')
  })

  test.each([
    ['EUR', 'of a region, not of the European Union,'],
    ['WAFREB', 'of a region'],
    ['GOV', 'of a sector'],
    ['XXX', 'of nothing']
  ])('%s %s is a loss', (value) => {
    expect(codeOf(actor('state', 's', { country: 'US', ...cameo(value) }))).toBe('USA')
    expect(lostOf(actor('state', 's', { country: 'US', ...cameo(value) }))).toEqual([
      'no-place /actors/0/identifiers/0'
    ])
  })
})

describe('a group', () => {
  const [, tr = {}] = states('US', 'TR')
  const group = (id: string, ...members: ReadonlyArray<string>): Readonly<Record<string, unknown>> =>
    actor('group', id, members.length === 0 ? {} : { members })

  test('is listed by its members, each once', () => {
    expect(codeOf(group('g', 'us', 'h', 'tr'), us, tr, group('h', 'us', 'g'))).toBe('USA+TUR')
    expect(lostOf(group('g', 'us'), us)).toEqual(['narrowed /actors/0'])
  })

  test('without members, or with a code, stands for itself', () => {
    expect(codeOf(group('g'))).toBe('(g)')
    expect(codeOf({ ...group('g', 'us', 'tr'), ...cameo('AFGREB') }, us, tr)).toBe('AFGREB')
  })

  test('with members that are unknown is a loss of these', () => {
    const article = meeting(group('g', 'us', 'nobody'), us)
    expect(summary(article)).toEqual(['CONSULT USA'])
    expect(lostAt(article, '/events/0/participants')).toEqual(['not-found /events/0/participants/0/actor'])
    expect(summary(meeting(group('g', 'nobody')))).toEqual([])
  })

  test('of more than 250 stands for them', () => {
    const people = Array.from({ length: 251 }, (_, index) => actor('person', `p${index}`))
    const ids = people.map((person) => String(person['id']))
    expect(codeOf(group('g', ...ids), ...people)).toBe('(g)')
    expect(lostOf(group('g', ...ids), ...people)).toEqual([
      'narrowed /actors/0',
      'no-place /actors/0',
      'no-place /actors/0/members'
    ])
    expect(codeOf(group('g', ...ids.slice(1)), ...people).split('+')).toHaveLength(250)
  })
})

describe('what a record carries of an actor', () => {
  test('is its item of Wikidata, its name and where it stands', () => {
    const identifiers = [
      { scheme: 'viaf', value: '75121530' },
      { scheme: 'wikidata', value: 'Q30' },
      { scheme: 'wikidata', value: 'Q1' }
    ]
    const article = meeting({ ...us, identifiers, aliases: ['USA'], confidence: 0.5 })
    expect(toPlover(article).value?.[0]?.actors).toEqual([
      { code: 'USA', name: 'us', wikidataId: 'Q30', pointer: '/actors/0' }
    ])
    expect(lostAt(article, '/actors')).toEqual([
      'no-place /actors/0/aliases',
      'no-place /actors/0/confidence',
      'no-place /actors/0/identifiers/0',
      'no-place /actors/0/identifiers/2'
    ])
  })

  test('is nothing of one who does not act', () => {
    expect(lostAt(meeting(us, actor('person', 'idle')), '/actors/1')).toEqual(['no-place /actors/1'])
  })

  test('is nothing of one that is not there', () => {
    const one = event('meeting', 'occurred', [['nobody', 'party']])
    const article = articleWith({ events: [one, { ...one, id: 'e2' }] })
    expect(summary(article)).toEqual([])
    expect(lostAt(article, '/events/1')).toEqual(['not-found /events/1/participants/0/actor', 'not-valid /events/1'])
    expect(lostAt(article, '/events/0')).toEqual(['not-found /events/0/participants/0/actor', 'not-valid /events/0'])
  })
})
