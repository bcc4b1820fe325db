/**
 * The place of an event record, with what the manual takes over from GeoNames.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://download.geonames.org/export/dump/readme.txt
 */
export interface PloverPlace {
  /** The name of the place in the article. */
  readonly name: string
  /** The alpha-3 code (ISO 3166-1) of the country that it lies in or is, by itself or by what it lies within. */
  readonly country?: string
  /** The number of the place in GeoNames. */
  readonly geonamesId?: string
  /** In degrees (WGS 84). */
  readonly latitude?: number
  /** In degrees (WGS 84). */
  readonly longitude?: number
  /** Where the place stands in the article: a JSON Pointer (RFC 6901). */
  readonly pointer: string
}
