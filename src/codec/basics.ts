import * as t from 'io-ts'
import { type Explain, validateWith } from './explain.js'

/** What every class of io-ts codecs is given first. */
type Basics<A> = readonly [name: string, is: t.Is<A>, validate: t.Validate<unknown, A>, encode: t.Encode<A, A>]

/** The name, the guard, the validation and the encoding of a codec that explains itself and changes nothing. */
export const basicsOf = <A>(name: string, explain: Explain, is: t.Is<A>): Basics<A> => [
  name,
  is,
  validateWith(is, explain),
  t.identity
]
