import type { Itinerary } from '../../model/Itinerary.js'
import type { Purpose } from '../../model/Purpose.js'
import type { Stop } from '../../model/Stop.js'
import { hang } from '../terminal/hang.js'
import { type ArticleView, clean } from './ArticleView.js'
import { placeText } from './placeText.js'
import { reporterNames } from './speakerText.js'
import { statusSign } from './statusSign.js'
import { temporalText } from './temporalText.js'

const purposeText = ({ type, description, with: others, event, evidence }: Purpose, view: ArticleView): string => {
  const words = description === undefined ? event && view.nameOf(event) : clean(description)
  const text = [
    type,
    ...(words === undefined ? [] : [`: ${words}`]),
    ...(others === undefined ? [] : [` – with ${others.map(view.nameOf).join(', ')}`])
  ].join('')
  return hang(`${text}  ${view.palette.dim(view.marks(evidence))}`, '         – ', '           ', view.width)
}

const stopText = (stop: Stop, index: number, view: ArticleView): string => {
  const { place, status, arrival, departure, purposes, evidence } = stop
  const { palette, width, marks } = view
  const head = [
    palette.bold(placeText(place, view)),
    status,
    ...(arrival === undefined ? [] : [`arrival ${temporalText(arrival)}`]),
    ...(departure === undefined ? [] : [`departure ${temporalText(departure)}`])
  ].join(' · ')
  const number = `${index + 1}.`.padStart(6)
  return [
    hang(`${head}  ${palette.dim(marks(evidence))}`, `${number} ${statusSign(status)} `, ' '.repeat(9), width),
    ...purposes.map((purpose) => purposeText(purpose, view))
  ].join('\n')
}

const originText = ({ origin, departure }: Itinerary, view: ArticleView): ReadonlyArray<string> => {
  const parts = [
    ...(origin === undefined ? [] : [`from ${placeText(origin, view)}`]),
    ...(departure === undefined ? [] : [`departure ${temporalText(departure)}`])
  ]
  return parts.length === 0 ? [] : [parts.join(' · ')]
}

const replacedText = ({ replaces }: Itinerary, view: ArticleView): ReadonlyArray<string> => {
  const plan = replaces && view.itineraries.get(replaces)
  return plan === undefined
    ? []
    : [`in place of the journey to ${plan.stops.map(({ place }) => view.nameOf(place)).join(', ')}`]
}

const afterStops = (itinerary: Itinerary, view: ArticleView): ReadonlyArray<string> => {
  const { returnTo, reportedBy, confidence } = itinerary
  return [
    ...(returnTo === undefined ? [] : [`back to ${placeText(returnTo, view)}`]),
    ...replacedText(itinerary, view),
    ...(reportedBy === undefined ? [] : [`according to: ${reporterNames(reportedBy, view)}`]),
    ...(confidence === undefined ? [] : [`confidence: ${confidence}`])
  ]
}

/** A journey, stop by stop: what is done and what is planned told apart. */
export const itineraryText = (itinerary: Itinerary, view: ArticleView): string => {
  const { palette, width, nameOf, marks } = view
  const { travellers, status, stops, evidence } = itinerary
  const note = (line: string): string => hang(palette.dim(line), '      ', '        ', width)
  const head = `${palette.bold(travellers.map(nameOf).join(', '))} · ${status}  ${palette.dim(marks(evidence))}`
  return [
    hang(head, `  ${statusSign(status)} `, '    ', width),
    ...originText(itinerary, view).map(note),
    ...stops.map((stop, index) => stopText(stop, index, view)),
    ...afterStops(itinerary, view).map(note),
    ''
  ].join('\n')
}
