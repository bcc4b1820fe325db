import { quote } from '../codec/describeValue.js'
import type { RelativeTime } from '../model/Temporal.js'
import type { ArticleIndex } from '../rule/ArticleIndex.js'
import { firstPublication, lastPublication } from '../rule/publication.js'
import { pathOf } from '../rule/Trail.js'
import { weekdayFinder } from '../rule/weekdayNames.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import { Weekday } from '../vocabulary/Weekday.js'
import type { Breakage } from './Breakage.js'
import { wordsOf } from './draftActor.js'
import { breakage, dateBeside, omit, recordsOf, type RuleBreaker } from './RuleSite.js'
import { picked } from './Site.js'

const DAYS = 5

/** Events whose status and time contradict each other, and parts that lie outside their whole. */
const ofEvents: RuleBreaker = function* (index) {
  const { datePublished } = index.article
  const [first, last] = [firstPublication(index.article), lastPublication(index.article)]
  const past = first && dateBeside(first.interval, -DAYS)
  const future = last && dateBeside(last.interval, DAYS)
  for (const [event, at, position] of recordsOf(index.article, 'events')) {
    const path = [...at, 'time']
    if (future !== undefined) {
      yield breakage(index, 'event/status-time', path, 'an event that occurred in the future', () => [
        [at, { ...event, status: 'occurred', time: future }]
      ])
    }
    if (past !== undefined) {
      yield breakage(index, 'event/planned-in-past', path, 'a planned event in the past', () => [
        [at, { ...event, status: 'planned', time: past }]
      ])
    }
    const whole = index.article.events.find(({ time }, other) => other !== position && time !== undefined)
    const outside = whole?.time && dateBeside(intervalOfTemporal(whole.time, datePublished), DAYS)
    if (whole === undefined || outside === undefined) continue
    yield breakage(index, 'event/part-outside-whole', path, `a part outside of ${quote(whole.id)}`, () => [
      [at, { ...event, status: 'ongoing', time: outside, partOf: whole.id }]
    ])
  }
}

/** Offices that are held until before they are held since: a person who has none gets one. */
const ofOffices: RuleBreaker = function* (index) {
  for (const [actor, at] of recordsOf(index.article, 'actors')) {
    if (actor.kind !== 'person') continue
    const added = { title: 'envoy', evidence: [] }
    for (const [position, office] of [...actor.offices, added].entries()) {
      const here = [...at, 'offices', position]
      const offices = position < actor.offices.length ? actor.offices : [...actor.offices, added]
      yield breakage(index, 'office/tenure', [...here, 'until'], 'an office held until before it is held since', () => [
        [[...at, 'offices'], offices],
        [here, { ...office, since: '2021', until: '2017' }]
      ])
    }
  }
}

const namedIn = (index: ArticleIndex, { expression }: RelativeTime): ReadonlySet<Weekday> => {
  const paragraph = index.article.body.find(({ id }) => id === expression.in)
  const language = paragraph?.language ?? index.article.language
  return weekdayFinder(language)?.(expression.exact) ?? new Set()
}

/** Relative times that come to something else, or whose words name another weekday. */
function* ofRelative(index: ArticleIndex, time: RelativeTime, at: ReadonlyArray<string | number>): Iterable<Breakage> {
  const [from, resolved] = [
    [...at, 'from'],
    [...at, 'resolved']
  ]
  yield breakage(index, 'temporal/resolution', from, 'counted from what is no full day', (pick) => [
    [from, picked(['2020-12', '2020', '2020-12-03?', '2020-12-03/2020-12-04'], pick)]
  ])
  yield breakage(index, 'temporal/resolution', resolved, 'resolved to what it does not come to', (pick) => [
    [resolved, picked(['0001-01-01', '0001', '0001-01/..'], pick)]
  ])
  const { reference } = time
  if (reference.kind !== 'weekday') return
  const named = namedIn(index, time)
  if (named.size === 0) return
  const others = wordsOf(Weekday).filter((weekday) => !named.has(weekday))
  const path = [...at, 'reference', 'weekday']
  yield breakage(index, 'temporal/weekday', path, 'another weekday than the words name', (pick) => [
    [at, { ...omit(time, 'resolved'), reference: { ...reference, weekday: picked(others, pick) } }]
  ])
}

/** Breaks the rules of times. */
export const breakTimes: RuleBreaker = function* (index) {
  yield* ofEvents(index)
  yield* ofOffices(index)
  for (const { at, temporal } of index.temporals) {
    if (temporal.kind === 'relative') yield* ofRelative(index, temporal, pathOf(at))
  }
  const first = firstPublication(index.article)
  const before = first && dateBeside(first.interval, -DAYS)
  if (before === undefined) return
  yield breakage(index, 'date/modified-before-published', ['dateModified'], 'changed before it was published', () => [
    [['dateModified'], (before as { readonly value: string }).value]
  ])
}
