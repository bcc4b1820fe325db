/**
 * A position: longitude and latitude in degrees (WGS 84), in this order.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1
 */
export type GeoJsonPosition = readonly [longitude: number, latitude: number]

/**
 * A box that all features lie in: west, south, east, north. Where it crosses the antimeridian, west is greater than
 * east.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-5
 */
export type GeoJsonBoundingBox = readonly [west: number, south: number, east: number, north: number]

/**
 * A point.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.2
 */
export interface GeoJsonPoint {
  /** Tells the geometries apart. */
  readonly type: 'Point'
  /** Where it is. */
  readonly coordinates: GeoJsonPosition
}

/**
 * A line.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.4
 */
export interface GeoJsonLineString {
  /** Tells the geometries apart. */
  readonly type: 'LineString'
  /** The positions that it runs through, two or more. */
  readonly coordinates: ReadonlyArray<GeoJsonPosition>
}

/**
 * A line in parts: one that crosses the antimeridian, cut there.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.9
 */
export interface GeoJsonMultiLineString {
  /** Tells the geometries apart. */
  readonly type: 'MultiLineString'
  /** The positions of each part. */
  readonly coordinates: ReadonlyArray<ReadonlyArray<GeoJsonPosition>>
}

/**
 * Something on a map.
 *
 * @typeParam Geometry - its shape
 * @typeParam Properties - what is said of it
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.2
 */
export interface GeoJsonFeature<Geometry, Properties> {
  /** Tells the kinds of object apart. */
  readonly type: 'Feature'
  /** Its shape. */
  readonly geometry: Geometry
  /** What is said of it. */
  readonly properties: Properties
}
