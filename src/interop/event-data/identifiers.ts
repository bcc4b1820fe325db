import type { Identifier } from '../../model/Identifier.js'
import type { IdentifierScheme } from '../../vocabulary/IdentifierScheme.js'
import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'

type Identifiers = ReadonlyArray<Identifier>

/** The first value that something has in a register. */
export const identifierIn = (scheme: IdentifierScheme, identifiers: Identifiers = []): string | undefined =>
  identifiers.find((identifier) => identifier.scheme === scheme)?.value

/** Notes as lost all identifiers but the first of one register and, perhaps, those of another. */
export const loseIdentifiers = (
  losses: Losses,
  path: Path,
  identifiers: Identifiers | undefined,
  kept: IdentifierScheme,
  reason: string,
  heard?: IdentifierScheme
): void => {
  const list = identifiers ?? []
  const first = list.findIndex(({ scheme }) => scheme === kept)
  for (const [index, { scheme }] of list.entries()) {
    if (index !== first && scheme !== heard) losses.add('no-place', [...path, 'identifiers', index], reason)
  }
}
