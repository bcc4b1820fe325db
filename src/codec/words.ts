import { quote } from './describeValue.js'
import type { Fault } from './fault.js'

/** The particulars of a fault that its sentence is made from. */
export type Particulars = Pick<Fault, 'code' | 'expected' | 'received'>

/**
 * The sentence for a structural fault. All words that codecs say are made here.
 *
 * @param key - the last JSON key of the fault's path, or `""` at the root
 */
export const sentenceOf = ({ code, expected, received }: Particulars, key: string): string => {
  switch (code) {
    case 'key/missing':
      return `the key ${quote(key)} is missing: expected ${expected}`
    case 'key/unknown':
      return `the key ${quote(key)} is not known here: expected ${expected}`
    case 'union/unknown-tag':
      return `the tag ${quote(key)} is ${received}: expected ${expected}`
    case 'schema-version/unknown':
      return `the version ${received} is not known: expected ${expected}`
    case 'limit/issues':
      return `there are more issues than ${expected}: the rest is left out`
    default:
      return `expected ${expected}, received ${received}`
  }
}
