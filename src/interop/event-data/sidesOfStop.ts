import type { Path } from '../../issue/Issue.js'
import type { Stop } from '../../model/Stop.js'
import type { Itinerary } from '../../model/Itinerary.js'
import type { ActorUse } from './actorTable.js'
import { MOST } from './membersOf.js'
import type { Recorder } from './recorder.js'
import type { Sides } from './sides.js'

/** Those who travel: no more than records can list at each stop. */
export const travellersOf = (
  { travellers }: Itinerary,
  path: Path,
  { actors, losses }: Recorder
): ReadonlyArray<ActorUse> => {
  const uses = travellers.map((id, index): ActorUse => [id, [...path, 'travellers', index]])
  const all = actors.apart(uses)
  if (all.length <= MOST) return uses
  losses.add('narrowed', [...path, 'travellers'], `a record names ${MOST} travellers and no more`)
  return all.slice(0, MOST)
}

const companyOf = ({ purposes }: Stop, path: Path): ReadonlyArray<ActorUse> =>
  purposes.flatMap((purpose, index) =>
    (purpose.with ?? []).map((id, place): ActorUse => [id, [...path, 'purposes', index, 'with', place]])
  )

/**
 * Who is on a visit, and to whom: those whom a purpose names are hosts where the stop lies in the country of every one
 * of them and of no traveller; otherwise they act together with the travellers. Of a stop that names nobody else the
 * travellers are the visitors.
 */
export const sidesOfStop = (
  travellers: ReadonlyArray<ActorUse>,
  stop: Stop,
  path: Path,
  { actors, places }: Recorder
): Sides => {
  const company = companyOf(stop, path)
  if (company.length === 0) return { actors: travellers, recipients: [], mode: 'visit' }
  const country = places.countryOf(stop.place)
  const isAtHome = (uses: ReadonlyArray<ActorUse>): ReadonlyArray<boolean> =>
    actors.namedBy(uses).map(({ code }) => code !== undefined && code === country)
  if (isAtHome(company).every(Boolean) && !isAtHome(travellers).some(Boolean)) {
    return { actors: travellers, recipients: company, mode: 'visit' }
  }
  return { actors: [...travellers, ...company], recipients: [] }
}
