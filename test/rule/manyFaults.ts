import type { RuleCode } from '../../src/index.js'
import {
  anchor,
  date,
  event,
  group,
  itinerary,
  organization,
  type Parts,
  person,
  place,
  relative,
  statement,
  stop,
  thursday
} from './records.js'

const times = <A>(count: number, make: (index: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, index) => make(index))

const published = '2026-03-12'
const stops = (count: number, status: string, value: string): Parts => ({
  datePublished: published,
  itineraries: [
    itinerary(
      'trip',
      times(count, () => stop('zenda', status, { arrival: date(value) }))
    )
  ]
})
const events = (count: number, status: string, value: string): Parts => ({
  datePublished: published,
  events: times(count, (index) => event(`e${index}`, { status, time: date(value) }))
})

/** For each rule the keys of an article in which it finds as many faults as asked for. */
export const manyFaults: Readonly<Record<RuleCode, (count: number) => Parts>> = {
  'id/duplicate': (count) => ({ actors: times(count + 1, () => person('keller')) }),
  'reference/unknown': (count) => ({
    actors: times(count, (index) => organization(`o${index}`, { parent: 'nobody' }))
  }),
  'reference/wrong-kind': (count) => ({ actors: times(count, (index) => organization(`o${index}`, { parent: 'p1' })) }),
  'reference/repeated': (count) => ({ actors: [group('all', { members: times(count + 1, () => 'keller') })] }),
  'reference/cycle': (count) => ({ places: times(count, (index) => place(`z${index}`, { within: `z${index}` })) }),
  'anchor/not-found': (count) => ({ actors: [person('keller', { mentions: times(count, () => anchor('Lorenz')) })] }),
  'anchor/ambiguous': (count) => ({ actors: [person('keller', { mentions: times(count, () => anchor('e')) })] }),
  'statement/not-in-quotation-marks': (count) => ({
    statements: times(count, (index) => statement(`s${index}`, { segments: [{ ...anchor('left'), type: 'quoted' }] }))
  }),
  'statement/segment-order': (count) => ({
    statements: times(count, (index) =>
      statement(`s${index}`, {
        segments: ['left', 'Keller'].map((exact) => ({ ...anchor(exact), type: 'paraphrased' }))
      })
    )
  }),
  'statement/continues-other-speaker': (count) => ({
    statements: times(count + 1, (index) =>
      statement(`s${index}`, {
        speaker: { kind: 'actor', actor: `a${index}` },
        ...(index === 0 ? {} : { continues: 's0' })
      })
    )
  }),
  'itinerary/time-order': (count) => ({
    itineraries: times(count, (index) =>
      itinerary(`t${index}`, [stop('zenda', 'left', { arrival: date('2026-03-12'), departure: date('2026-03-02') })])
    )
  }),
  'itinerary/status-time': (count) => stops(count, 'reached', '2026-04-12'),
  'itinerary/planned-in-past': (count) => stops(count, 'planned', '2026-02-12'),
  'itinerary/repeated-stop': (count) => stops(count + 1, 'left', '2026-03-01'),
  'itinerary/status': (count) => ({
    itineraries: [
      itinerary(
        'trip',
        times(count, () => stop('zenda', 'planned')),
        { status: 'completed' }
      )
    ]
  }),
  'itinerary/origin-is-first-stop': (count) => ({
    itineraries: times(count, (index) => itinerary(`t${index}`, [stop('zenda', 'left')], { origin: 'zenda' }))
  }),
  'event/status-time': (count) => events(count, 'occurred', '2026-04-12'),
  'event/planned-in-past': (count) => events(count, 'planned', '2026-02-12'),
  'event/part-outside-whole': (count) => ({
    events: times(count + 1, (index) =>
      event(`e${index}`, { time: date(index === 0 ? '2025' : '2026-03'), ...(index === 0 ? {} : { partOf: 'e0' }) })
    )
  }),
  'office/tenure': (count) => ({
    actors: [
      person('keller', { offices: times(count, () => ({ title: 'x', since: '2021', until: '2017', evidence: [] })) })
    ]
  }),
  'temporal/resolution': (count) => ({
    events: times(count, (index) => event(`e${index}`, { time: relative(thursday, { resolved: '2026-03-12' }) }))
  }),
  'temporal/weekday': (count) => ({
    events: times(count, (index) => event(`e${index}`, { time: relative({ ...thursday, weekday: 'friday' }) }))
  }),
  'date/modified-before-published': (count) => (count === 0 ? {} : { datePublished: published, dateModified: '2025' }),
  'language/redundant': (count) => ({
    body: times(count, (index) => ({ id: `p${index}`, text: 'x', language: 'en' }))
  }),
  'unused/actor': (count) => ({ actors: times(count, (index) => person(`a${index}`, { mentions: [] })) }),
  'unused/place': (count) => ({ places: times(count, (index) => place(`z${index}`, { mentions: [] })) })
}
