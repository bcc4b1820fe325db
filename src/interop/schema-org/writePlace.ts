import type { Path } from '../../issue/Issue.js'
import type { Place } from '../../model/Place.js'
import type { PlaceType } from '../../vocabulary/PlaceType.js'
import { given } from './Draft.js'
import { ownType } from './ownWords.js'
import type { SchemaOrgPlace } from './SchemaOrgPlace.js'
import { writeAddress, writeNamed } from './writeNamed.js'
import type { Writer } from './writerOf.js'

const types: Readonly<Record<PlaceType, SchemaOrgPlace['@type']>> = {
  city: 'City',
  country: 'Country',
  region: 'AdministrativeArea',
  site: 'Place',
  other: 'Place'
}

/** A place. */
export const writePlace = (writer: Writer, place: Place, path: Path): SchemaOrgPlace => {
  writer.noPlace(place, ['extensions'], path)
  const { type, within, coordinates } = place
  return given({
    '@type': types[type],
    ...writeNamed(writer, place, path, type === 'site' ? [ownType(type)] : []),
    ...writeAddress(place.country),
    containedInPlace: within === undefined ? undefined : writer.ref(within, [...path, 'within']),
    geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates[1], longitude: coordinates[0] }
  }) as unknown as SchemaOrgPlace
}
