import type { Path } from '../../issue/Issue.js'
import type { Actor } from '../../model/Actor.js'
import type { Place } from '../../model/Place.js'
import type { CountryCode } from '../../primitive/CountryCode.js'
import { encodedText } from '../html/decodedText.js'
import type { Draft } from './Draft.js'
import { addressOf } from '../registers.js'
import type { SchemaOrgAddress, SchemaOrgIdentifier } from './SchemaOrgThing.js'
import type { Writer } from './writerOf.js'

/** What actors and places have in common. */
export const writeNamed = (
  writer: Writer,
  record: Actor | Place,
  path: Path,
  additionalType: ReadonlyArray<string>
): Draft => {
  writer.mentions(record, path)
  const identifiers = record.identifiers ?? []
  return {
    ...writer.ref(record.id, path),
    name: encodedText(record.name),
    additionalType,
    identifier: identifiers.map(({ scheme, value }): SchemaOrgIdentifier => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value
    })),
    sameAs: identifiers.map(addressOf).filter((address) => address !== undefined)
  }
}

/** The country of an actor or a place. */
export const writeAddress = (country: CountryCode | undefined): { readonly address?: SchemaOrgAddress } =>
  country === undefined ? {} : { address: { '@type': 'PostalAddress', addressCountry: country } }
