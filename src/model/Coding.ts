import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { literal } from '../codec/literal.js'
import { optional, struct } from '../codec/struct.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { CameoCode } from '../vocabulary/CameoCode.js'
import { PloverContext } from '../vocabulary/PloverContext.js'
import { PloverEvent } from '../vocabulary/PloverEvent.js'
import { PloverMode } from '../vocabulary/PloverMode.js'
import { ploverModes } from '../vocabulary/ploverModes.js'
import { isCameoCoding } from '../generated/checks/isCameoCoding.js'
import { isCoding } from '../generated/checks/isCoding.js'
import { isPloverCoding } from '../generated/checks/isPloverCoding.js'
import { isNonEmptyPloverContextList } from '../generated/checks/isNonEmptyPloverContextList.js'

/**
 * An event coded by PLOVER: what it is, how it is done and what it is about.
 *
 * The mode must be one of its event's (`ploverModes`): the type admits any mode, the codec does not. Where the manual
 * lets an event have several modes, give a coding for each.
 *
 * @category Model
 * @since 0.1.0
 * @see https://github.com/openeventdata/PLOVER
 */
export interface PloverCoding {
  /** Tells the codebooks apart. */
  readonly scheme: 'plover'
  /** What happens. */
  readonly event: PloverEvent
  /** How it is done: a mode of that event. */
  readonly mode?: PloverMode
  /** What it is about. */
  readonly contexts?: ReadonlyNonEmptyArray<PloverContext>
}

/**
 * The codec of `PloverCoding`.
 *
 * A mode that is not the event's fails with `value/not-in-list` at `mode`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { PloverCoding } from 'communique'
 *
 * assert.equal(PloverCoding.is({ scheme: 'plover', event: 'CONSULT', mode: 'visit', contexts: ['diplomatic'] }), true)
 * assert.equal(PloverCoding.is({ scheme: 'plover', event: 'CONSULT', mode: 'riot' }), false)
 */
export const PloverCoding: Codec<PloverCoding> = struct<PloverCoding>(
  'PloverCoding',
  {
    scheme: literal('plover'),
    event: PloverEvent,
    mode: optional(PloverMode),
    contexts: optional(nonEmptyList(PloverContext, isNonEmptyPloverContextList))
  },
  { choice: { key: 'mode', by: 'event', among: ploverModes }, check: isPloverCoding }
)

/**
 * An event coded by CAMEO.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.gdeltproject.org/data/lookups/CAMEO.eventcodes.txt
 */
export interface CameoCoding {
  /** Tells the codebooks apart. */
  readonly scheme: 'cameo'
  /** The code, its leading zero kept. */
  readonly code: CameoCode
}

/**
 * The codec of `CameoCoding`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { CameoCoding } from 'communique'
 *
 * assert.equal(CameoCoding.is({ scheme: 'cameo', code: '046' }), true)
 * assert.equal(CameoCoding.is({ scheme: 'cameo', code: '46' }), false)
 */
export const CameoCoding: Codec<CameoCoding> = struct<CameoCoding>(
  'CameoCoding',
  {
    scheme: literal('cameo'),
    code: CameoCode
  },
  { check: isCameoCoding }
)

/**
 * How data sets of political events code an event, told apart by `scheme`.
 *
 * @category Model
 * @since 0.1.0
 */
export type Coding = PloverCoding | CameoCoding

/**
 * The codec of `Coding`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Coding } from 'communique'
 *
 * assert.equal(Coding.is({ scheme: 'plover', event: 'AGREE' }), true)
 * assert.equal(Coding.is({ scheme: 'icews', event: 'AGREE' }), false)
 */
export const Coding: Codec<Coding> = taggedUnion('Coding', 'scheme', [PloverCoding, CameoCoding], isCoding)
