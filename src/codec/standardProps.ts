import type * as t from 'io-ts'
import type { PlacedFault } from './ownFaults.js'
import type { StandardIssue, StandardProps } from './Standard.js'

/** Those who show issues of Standard Schema know of no hints: the message takes it along. */
const withHint = (fault: PlacedFault): StandardIssue => {
  const { message, hint } = fault
  return hint === undefined ? fault : { ...fault, message: `${message} (hint: ${hint})` }
}

/**
 * What an io-ts codec is as a Standard Schema; `types` is there for the compiler only.
 *
 * @param faultsOf - makes plain data of the codec's errors
 */
export const standardProps = /* @__NO_SIDE_EFFECTS__ */ <A>(
  codec: t.Decoder<unknown, A>,
  faultsOf: (errors: t.Errors) => ReadonlyArray<PlacedFault>
): StandardProps<A> => ({
  version: 1,
  vendor: 'communique',
  validate: (value) => {
    const result = codec.decode(value)
    return result._tag === 'Right' ? { value: result.right } : { issues: faultsOf(result.left).map(withHint) }
  }
})
