import type { Losses } from '../../losses.js'
import type { Holder } from '../holders.js'
import { identifierUris } from '../identifierUri.js'
import type { ForeignBody } from './bodiesOf.js'
import { type Claim, claimAt, isClaimWord } from './claimAt.js'
import type { FactIndex } from './factIndex.js'

/** What the bodies of an annotation come to. */
export interface Meaning {
  readonly claims: ReadonlyArray<Claim>
  /** Whether a body names a fact of this article, be it one that is not there. */
  readonly namesFact: boolean
  /** The bodies that say something else. */
  readonly others: ReadonlyArray<ForeignBody>
}

type Named = readonly [holder: Holder, body: ForeignBody]

const isOurs = ({ source }: ForeignBody, { prefix }: FactIndex): boolean => source?.startsWith(prefix) === true

const namedByUri = (body: ForeignBody, { holders, prefix }: FactIndex, losses: Losses): ReadonlyArray<Named> => {
  const holder = holders.get(String(body.source).slice(prefix.length))
  if (holder !== undefined) return [[holder, body]]
  losses.add('not-found', body.path, 'the article has no such fact')
  return []
}

const namedByIdentifier = (body: ForeignBody, { identified }: FactIndex, losses: Losses): ReadonlyArray<Named> => {
  const holders = body.purposes.includes('identifying') ? (identified.get(String(body.source)) ?? []) : []
  if (holders.length < 2) return holders.map((holder) => [holder, body])
  losses.add('ambiguous', body.path, `it names ${holders.map(({ id }) => JSON.stringify(id)).join(' and ')}`)
  return []
}

/** Whether a body says what is known when the facts that the annotation is about are. */
const isKnown = (
  { source, text, purposes }: ForeignBody,
  uris: ReadonlySet<string>,
  names: ReadonlySet<string | undefined>
): boolean =>
  text === undefined
    ? uris.has(String(source))
    : purposes.includes('classifying')
      ? isClaimWord(text)
      : purposes.includes('tagging') && names.has(text)

/** What the bodies of an annotation say of the facts of an article. */
export const meaningOf = (bodies: ReadonlyArray<ForeignBody>, index: FactIndex, losses: Losses): Meaning => {
  const ours = bodies.filter((body) => isOurs(body, index))
  const foreign = bodies.filter((body) => !isOurs(body, index))
  const namesFact = ours.length > 0
  const named = namesFact
    ? ours.flatMap((body) => namedByUri(body, index, losses))
    : foreign.flatMap((body) => namedByIdentifier(body, index, losses))
  if (named.length === 0) return { claims: [], namesFact, others: foreign }
  const words = foreign.flatMap(({ text, purposes }) =>
    text !== undefined && purposes.includes('classifying') && isClaimWord(text) ? [text] : []
  )
  const holders = new Map(named)
  const claims = [...holders].flatMap(([holder, { path }]) => claimAt(holder, words, path, losses))
  const uris = new Set([...holders.keys()].flatMap(({ record }) => identifierUris(record)))
  const names = new Set([...holders.keys()].map(({ fact }) => index.names.get(fact)))
  return { claims, namesFact, others: foreign.filter((body) => !isKnown(body, uris, names)) }
}
