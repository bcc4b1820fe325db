import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import { list, nonEmptyList } from '../codec/list.js'
import { type Fields, optional } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { Probability } from '../primitive/Probability.js'
import { Text } from '../primitive/Text.js'
import { Identifier } from './Identifier.js'
import { Mention } from './Mention.js'
import { isMentionList } from '../generated/checks/isMentionList.js'
import { isNonEmptyIdentifierList } from '../generated/checks/isNonEmptyIdentifierList.js'
import { isNonEmptyTextList } from '../generated/checks/isNonEmptyTextList.js'

/**
 * What actors of every kind have.
 *
 * @category Model
 * @since 0.1.0
 */
export interface ActorBase {
  /** Names the actor in this article. */
  readonly id: ActorId
  /** The fullest name that the text gives, or its description where it gives none. */
  readonly name: Text
  /** Other names that the text uses. */
  readonly aliases?: ReadonlyNonEmptyArray<Text>
  /** What the actor is called in registers outside. */
  readonly identifiers?: ReadonlyNonEmptyArray<Identifier>
  /** Where the text speaks of the actor. */
  readonly mentions: ReadonlyArray<Mention>
  /** How sure it is that the actor was drawn from the text rightly. */
  readonly confidence?: Probability
}

/** The codecs of the keys that actors of every kind have. */
export const actorFields: Fields<ActorBase> = {
  id: ActorId,
  name: Text,
  aliases: /* @__PURE__ */ optional(/* @__PURE__ */ nonEmptyList(Text, isNonEmptyTextList)),
  identifiers: /* @__PURE__ */ optional(/* @__PURE__ */ nonEmptyList(Identifier, isNonEmptyIdentifierList)),
  mentions: /* @__PURE__ */ list(Mention, isMentionList),
  confidence: /* @__PURE__ */ optional(Probability)
}
