import type { EventStatus } from '../../vocabulary/EventStatus.js'
import type { ItineraryStatus } from '../../vocabulary/ItineraryStatus.js'
import type { StopStatus } from '../../vocabulary/StopStatus.js'

const signs: Readonly<Record<EventStatus | ItineraryStatus | StopStatus, string>> = {
  occurred: '●',
  completed: '●',
  reached: '●',
  left: '●',
  ongoing: '◐',
  underway: '◐',
  planned: '○',
  postponed: '◌',
  cancelled: '✕'
}

/** A sign that tells at a glance what is done, under way, planned, put off or called off. */
export const statusSign = (status: keyof typeof signs): string => signs[status]
