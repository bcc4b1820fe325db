import type { SchemaOrgAddress, SchemaOrgNamed, SchemaOrgReference } from './SchemaOrgThing.js'

/**
 * A place.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Place
 */
export interface SchemaOrgPlace extends SchemaOrgNamed {
  /** Tells the type of the object. */
  readonly '@type': 'Place' | 'City' | 'Country' | 'AdministrativeArea'
  /** The country that it lies in or is. */
  readonly address?: SchemaOrgAddress
  /** The place that it lies in. */
  readonly containedInPlace?: SchemaOrgReference
  /** Where it lies, in degrees of WGS 84. */
  readonly geo?: { readonly '@type': 'GeoCoordinates'; readonly latitude: number; readonly longitude: number }
}
