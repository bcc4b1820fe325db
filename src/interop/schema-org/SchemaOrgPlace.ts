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
  readonly geo?: {
    /** Tells the type of the object. */
    readonly '@type': 'GeoCoordinates'
    /** In degrees of WGS 84, north positive. */
    readonly latitude: number
    /** In degrees of WGS 84, east positive. */
    readonly longitude: number
  }
}
