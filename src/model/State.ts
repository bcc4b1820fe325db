import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { CountryCode } from '../primitive/CountryCode.js'
import { Text } from '../primitive/Text.js'
import { type ActorBase, actorFields } from './ActorBase.js'
import { Extensions } from './Extensions.js'
import { isState } from '../generated/checks/isState.js'

/**
 * A country that acts, recognised or not, or a body that acts as one. As a place to be in or go to, a country is a place
 * of type `country`.
 *
 * @category Model
 * @since 0.1.0
 */
export interface State extends ActorBase {
  /** Tells the kinds of actor apart. */
  readonly kind: 'state'
  /** Its code; left out for a state without one. */
  readonly country?: CountryCode
  /** The name of the government that is meant. */
  readonly government?: Text
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `State`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { State } from 'communique'
 *
 * assert.equal(State.is({ kind: 'state', id: 'turkey', name: 'Turkey', mentions: [], country: 'TR' }), true)
 * assert.equal(State.is({ kind: 'state', id: 'turkey', name: 'Turkey', mentions: [], country: 'TUR' }), false)
 */
export const State: Codec<State> = struct<State>(
  'State',
  /* @__PURE__ */ ((): Fields<State> => ({
    kind: literal('state'),
    ...actorFields,
    country: optional(CountryCode),
    government: optional(Text),
    extensions: optional(Extensions)
  }))(),
  { check: isState }
)
