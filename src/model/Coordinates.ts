import type { Codec } from '../codec/Codec.js'
import { pair } from '../codec/pair.js'
import { Latitude } from '../primitive/Latitude.js'
import { Longitude } from '../primitive/Longitude.js'
import { isCoordinates } from '../generated/checks/isCoordinates.js'

/**
 * A position in degrees, exactly two numbers, longitude first: `[longitude, latitude]`.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1
 */
export type Coordinates = readonly [longitude: Longitude, latitude: Latitude]

/**
 * The codec of `Coordinates`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Coordinates } from 'communique'
 *
 * assert.equal(Coordinates.is([51.53, 25.29]), true)
 * assert.equal(Coordinates.is([51.53, 125.29]), false)
 */
export const Coordinates: Codec<Coordinates> = pair('Coordinates', Longitude, Latitude, isCoordinates)
