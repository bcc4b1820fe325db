import { quote } from '../codec/describeValue.js'
import type { Event } from '../model/Event.js'
import { areCertainlyApart } from '../time/Interval.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTemporal } from './describeTemporal.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article, entityById }: ArticleIndex): Iterable<Finding> {
  const { datePublished, events } = article
  for (const [index, { id, time, partOf }] of events.entries()) {
    const entity = partOf === undefined ? undefined : entityById.get(partOf)
    if (time === undefined || entity?.kind !== 'event') continue
    const position = entity.at.key as number
    const whole = events[position] as Event
    if (whole.time === undefined) continue
    const [part, all] = [intervalOfTemporal(time, datePublished), intervalOfTemporal(whole.time, datePublished)]
    if (!areCertainlyApart(part, all)) continue
    const [here, there] = [describeTemporal(time), describeTemporal(whole.time)]
    yield {
      path: ['events', index, 'time'],
      message: `${quote(id)} at ${here} lies outside ${quote(whole.id)} at ${there}, which it is a part of`,
      received: here,
      related: [{ path: ['events', position, 'time'], message: 'the time of the whole' }]
    }
  }
}

/** Finds events whose time has no moment in common with that of the event that they are a part of. */
export const eventPartOutsideWhole: Rule = {
  code: 'event/part-outside-whole',
  severity: 'warning',
  summary: "a part's time lies outside its whole's",
  run
}
