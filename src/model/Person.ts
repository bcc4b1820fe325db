import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { literal } from '../codec/literal.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { CountryCode } from '../primitive/CountryCode.js'
import { Text } from '../primitive/Text.js'
import { type ActorBase, actorFields } from './ActorBase.js'
import { Extensions } from './Extensions.js'
import { Office } from './Office.js'
import { isPerson } from '../generated/checks/isPerson.js'
import { isOfficeList } from '../generated/checks/isOfficeList.js'

/**
 * A human being, with the offices that the text names.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Person extends ActorBase {
  /** Tells the kinds of actor apart. */
  readonly kind: 'person'
  /** The form of address before the name: "Ambassador". */
  readonly honorific?: Text
  /** The country whose national the person is said to be. */
  readonly nationality?: CountryCode
  /** The posts held now, before or soon, as far as the text tells. */
  readonly offices: ReadonlyArray<Office>
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Person`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Person } from 'communique'
 *
 * assert.equal(Person.is({ kind: 'person', id: 'nader-nadery', name: 'Nader Nadery', mentions: [], offices: [] }), true)
 * assert.equal(Person.is({ kind: 'person', id: 'nader-nadery', name: 'Nader Nadery', mentions: [] }), false)
 */
export const Person: Codec<Person> = struct<Person>(
  'Person',
  /* @__PURE__ */ ((): Fields<Person> => ({
    kind: literal('person'),
    ...actorFields,
    honorific: optional(Text),
    nationality: optional(CountryCode),
    offices: list(Office, isOfficeList),
    extensions: optional(Extensions)
  }))(),
  { check: isPerson }
)
