import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { EventId } from '../primitive/EventId.js'
import { LocalId } from '../primitive/LocalId.js'
import { Probability } from '../primitive/Probability.js'
import { StatementId } from '../primitive/StatementId.js'
import { Anchor } from './Anchor.js'
import { Extensions } from './Extensions.js'
import { Medium } from './Medium.js'
import { Segment } from './Segment.js'
import { Speaker } from './Speaker.js'
import { Temporal } from './Temporal.js'
import { isStatement } from '../generated/checks/isStatement.js'
import { isNonEmptyLocalIdList } from '../generated/checks/isNonEmptyLocalIdList.js'
import { isNonEmptySegmentList } from '../generated/checks/isNonEmptySegmentList.js'

/**
 * What somebody is reported to have said, written or posted; not what is thought or wished.
 *
 * Its words are its segments, and nothing repeats them; `modeOf` tells whether they are direct, indirect or mixed.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/Quotation
 */
export interface Statement {
  /** Names the statement in this article. */
  readonly id: StatementId
  /** Who says it, and for whom. */
  readonly speaker: Speaker
  /** The words, in reading order, the headline first. */
  readonly segments: ReadonlyNonEmptyArray<Segment>
  /** The reporting words: "the statement read". */
  readonly cue?: Anchor
  /** The channel that it came through. */
  readonly medium?: Medium
  /** The statements that relay it; their segments cover what they relay. */
  readonly reportedBy?: ReadonlyNonEmptyArray<StatementId>
  /** The occasion that it was said on. */
  readonly event?: EventId
  /** When it was said. */
  readonly saidAt?: Temporal
  /** Whom it was said to. */
  readonly addressees?: ReadonlyNonEmptyArray<ActorId>
  /** Anything in the article that it speaks of, an earlier statement too. */
  readonly about?: ReadonlyNonEmptyArray<LocalId>
  /** An earlier part of the same text, by the same speaker. */
  readonly continues?: StatementId
  /** How sure it is that the statement was drawn from the text rightly. */
  readonly confidence?: Probability
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Statement`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Statement } from 'communique'
 *
 * const speaker = { kind: 'actor', actor: 'zalmay-khalilzad' }
 * const segments = [{ in: 'p5', exact: 'From there, headed to Doha', type: 'quoted' }]
 * assert.equal(Statement.is({ id: 's1', speaker, segments }), true)
 * assert.equal(Statement.is({ id: 's1', speaker, segments: [] }), false)
 */
export const Statement: Codec<Statement> = struct<Statement>(
  'Statement',
  {
    id: StatementId,
    speaker: Speaker,
    segments: nonEmptyList(Segment, isNonEmptySegmentList),
    cue: optional(Anchor),
    medium: optional(Medium),
    reportedBy: optional(nonEmptyList(StatementId, isNonEmptyLocalIdList)),
    event: optional(EventId),
    saidAt: optional(Temporal),
    addressees: optional(nonEmptyList(ActorId, isNonEmptyLocalIdList)),
    about: optional(nonEmptyList(LocalId, isNonEmptyLocalIdList)),
    continues: optional(StatementId),
    confidence: optional(Probability),
    extensions: optional(Extensions)
  },
  { check: isStatement }
)
