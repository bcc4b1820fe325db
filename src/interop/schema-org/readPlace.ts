import { Latitude } from '../../primitive/Latitude.js'
import type { LocalId } from '../../primitive/LocalId.js'
import { Longitude } from '../../primitive/Longitude.js'
import type { PlaceType } from '../../vocabulary/PlaceType.js'
import { type Draft, given } from './Draft.js'
import type { Node, Term } from './Graph.js'
import { readAddress, readNamed } from './readNamed.js'
import { type Reader, stringAt } from './readerOf.js'
import type { Thing, Things } from './thingsOf.js'

/** The place that stands somewhere. */
export const placeAt = (things: Things, term: Term): LocalId | undefined => things.idOf(term, ['places'])

/** A number, or a string that is one. */
const numberAt = (term: Term): unknown => {
  const text = stringAt(term)?.trim() ?? ''
  if (/^[+-]?\d{1,3}(?:\.\d{1,30})?$/.test(text)) return Number(text)
  return term.kind === 'literal' ? term.value : undefined
}

const readCoordinates = (reader: Reader, node: Node): readonly [Longitude, Latitude] | undefined =>
  reader.first(node, 'geo', 'a point with latitude and longitude', (term) => {
    if (term.kind === 'literal') return undefined
    const longitude = reader.first(term.node, 'longitude', 'a number of degrees', (one) => {
      const degrees = numberAt(one)
      return Longitude.is(degrees) ? degrees : undefined
    })
    const latitude = reader.first(term.node, 'latitude', 'a number of degrees', (one) => {
      const degrees = numberAt(one)
      return Latitude.is(degrees) ? degrees : undefined
    })
    return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
  })

/** A place. */
export const readPlace = (reader: Reader, things: Things, thing: Thing, type: PlaceType): Draft => {
  const { node } = thing
  const { mentions, ...named } = readNamed(reader, things, thing)
  const country = readAddress(reader, node)
  const within = reader.first(node, 'containedInPlace', 'a place with a name', (term) => placeAt(things, term))
  return { ...given({ ...named, type, country, within, coordinates: readCoordinates(reader, node) }), mentions }
}
