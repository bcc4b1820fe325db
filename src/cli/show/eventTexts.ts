import type { Event } from '../../model/Event.js'
import type { EventId } from '../../primitive/EventId.js'
import { hang } from '../terminal/hang.js'
import { type ArticleView, clean } from './ArticleView.js'
import { placeText } from './placeText.js'
import { reporterNames } from './speakerText.js'
import { statusSign } from './statusSign.js'
import { temporalText } from './temporalText.js'

const DEEPEST = 6

/** The events in order, each followed by its parts, with how deep they are nested. */
const nested = (events: ReadonlyArray<Event>): ReadonlyArray<readonly [Event, depth: number]> => {
  const parts = new Map<EventId | undefined, Array<Event>>()
  for (const event of events) {
    const others = parts.get(event.partOf)
    if (others === undefined) parts.set(event.partOf, [event])
    else others.push(event)
  }
  const ordered: Array<readonly [Event, depth: number]> = []
  const partsOf = (id: EventId | undefined, depth: number): ReadonlyArray<readonly [Event, depth: number]> =>
    (parts.get(id) ?? []).map((event) => [event, depth] as const).reverse()
  const open = [...partsOf(undefined, 0)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    ordered.push(next)
    open.push(...partsOf(next[0].id, next[1] + 1))
  }
  return ordered
}

const participantsText = ({ participants }: Event, { nameOf }: ArticleView): ReadonlyArray<string> => {
  const roles = [...new Set(participants.map(({ role }) => role))]
  return roles.map((role) => {
    const names = participants.filter((participant) => participant.role === role).map(({ actor }) => nameOf(actor))
    return `${role === 'other' ? 'others' : role}: ${names.join(', ')}`
  })
}

const eventText = ([event, depth]: readonly [Event, number], view: ArticleView): string => {
  const { palette, width, marks } = view
  const { label, type, status, place, time, topics, reportedBy, evidence, confidence } = event
  const indent = ' '.repeat(2 + 2 * Math.min(depth, DEEPEST))
  const head = [
    palette.bold(clean(label)),
    ...(type === 'other' ? [] : [type.replace('-', ' ')]),
    status,
    ...(time === undefined ? [] : [temporalText(time)]),
    ...(place === undefined ? [] : [placeText(place, view)])
  ].join(' · ')
  const notes = [
    participantsText(event, view).join('; '),
    topics === undefined ? '' : `about: ${topics.map(clean).join('; ')}`,
    reportedBy === undefined ? '' : `according to: ${reporterNames(reportedBy, view)}`,
    confidence === undefined ? '' : `confidence: ${confidence}`
  ]
  return [
    hang(`${head}  ${palette.dim(marks(evidence))}`, `${indent}${statusSign(status)} `, `${indent}  `, width),
    ...notes
      .filter((note) => note !== '')
      .map((note) => hang(palette.dim(note), `${indent}    `, `${indent}      `, width))
  ].join('\n')
}

/** The events, the parts of each under it. */
export const eventTexts = (view: ArticleView): ReadonlyArray<string> =>
  nested(view.article.events).map((event) => eventText(event, view))
