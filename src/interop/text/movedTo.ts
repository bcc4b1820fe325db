import type { Anchor } from '../../model/Anchor.js'

/** An anchor with another place, and all else that it has. */
export const movedTo = <A extends Anchor>(
  { in: _in, exact: _exact, prefix: _prefix, suffix: _suffix, ...rest }: A,
  to: Anchor
): A => ({ ...to, ...rest }) as unknown as A
