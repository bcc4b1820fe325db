import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { optional, struct } from '../codec/struct.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { ActorId } from '../primitive/ActorId.js'
import { Text } from '../primitive/Text.js'
import { Anchor } from './Anchor.js'
import { isActorSpeaker } from '../generated/checks/isActorSpeaker.js'
import { isDocumentSpeaker } from '../generated/checks/isDocumentSpeaker.js'
import { isSpeaker } from '../generated/checks/isSpeaker.js'
import { isUnnamedSpeaker } from '../generated/checks/isUnnamedSpeaker.js'

/**
 * A speaker whom the article knows as an actor.
 *
 * @category Model
 * @since 0.1.0
 */
export interface ActorSpeaker {
  /** Tells the kinds of speaker apart. */
  readonly kind: 'actor'
  /** Who speaks. */
  readonly actor: ActorId
  /** For whom, where that is another: a spokesman for a ministry. */
  readonly onBehalfOf?: ActorId
  /** The words that name the speaker here: "he", "Khalilzad". */
  readonly anchor?: Anchor
}

/**
 * The codec of `ActorSpeaker`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { ActorSpeaker } from 'communique'
 *
 * assert.equal(ActorSpeaker.is({ kind: 'actor', actor: 'nader-nadery', onBehalfOf: 'afghan-team' }), true)
 * assert.equal(ActorSpeaker.is({ kind: 'actor', name: 'Nader Nadery' }), false)
 */
export const ActorSpeaker: Codec<ActorSpeaker> = struct<ActorSpeaker>(
  'ActorSpeaker',
  {
    kind: literal('actor'),
    actor: ActorId,
    onBehalfOf: optional(ActorId),
    anchor: optional(Anchor)
  },
  { check: isActorSpeaker }
)

/**
 * A speaker whom the text does not name: "a senior official".
 *
 * Without `description` and `anchor` the text names nobody at all: "reportedly".
 *
 * @category Model
 * @since 0.1.0
 */
export interface UnnamedSpeaker {
  /** Tells the kinds of speaker apart. */
  readonly kind: 'unnamed'
  /** How the text describes the speaker. */
  readonly description?: Text
  /** Whom the speaker belongs to. */
  readonly affiliation?: ActorId
  /** The words that describe the speaker here. */
  readonly anchor?: Anchor
}

/**
 * The codec of `UnnamedSpeaker`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { UnnamedSpeaker } from 'communique'
 *
 * assert.equal(UnnamedSpeaker.is({ kind: 'unnamed', description: 'a senior official' }), true)
 * assert.equal(UnnamedSpeaker.is({ kind: 'unnamed', description: '' }), false)
 */
export const UnnamedSpeaker: Codec<UnnamedSpeaker> = struct<UnnamedSpeaker>(
  'UnnamedSpeaker',
  {
    kind: literal('unnamed'),
    description: optional(Text),
    affiliation: optional(ActorId),
    anchor: optional(Anchor)
  },
  { check: isUnnamedSpeaker }
)

/**
 * A text that speaks for itself: a leaked draft, a treaty, a report.
 *
 * @category Model
 * @since 0.1.0
 */
export interface DocumentSpeaker {
  /** Tells the kinds of speaker apart. */
  readonly kind: 'document'
  /** What the document is called. */
  readonly title?: Text
  /** Who wrote or issued it. */
  readonly author?: ActorId
  /** The words that name the document here. */
  readonly anchor?: Anchor
}

/**
 * The codec of `DocumentSpeaker`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { DocumentSpeaker } from 'communique'
 *
 * assert.equal(DocumentSpeaker.is({ kind: 'document', title: 'draft agreement' }), true)
 * assert.equal(DocumentSpeaker.is({ kind: 'document', name: 'draft agreement' }), false)
 */
export const DocumentSpeaker: Codec<DocumentSpeaker> = struct<DocumentSpeaker>(
  'DocumentSpeaker',
  {
    kind: literal('document'),
    title: optional(Text),
    author: optional(ActorId),
    anchor: optional(Anchor)
  },
  { check: isDocumentSpeaker }
)

/**
 * Who is reported to have said something, told apart by `kind`.
 *
 * @category Model
 * @since 0.1.0
 */
export type Speaker = ActorSpeaker | UnnamedSpeaker | DocumentSpeaker

/**
 * The codec of `Speaker`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Speaker } from 'communique'
 *
 * assert.equal(Speaker.is({ kind: 'unnamed' }), true)
 * assert.equal(Speaker.is({ kind: 'anonymous' }), false)
 */
export const Speaker: Codec<Speaker> = taggedUnion(
  'Speaker',
  'kind',
  [ActorSpeaker, UnnamedSpeaker, DocumentSpeaker],
  isSpeaker
)
