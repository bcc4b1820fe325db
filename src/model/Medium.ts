import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { optional, struct } from '../codec/struct.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { subset } from '../codec/vocabulary.js'
import { Text } from '../primitive/Text.js'
import { Url } from '../primitive/Url.js'
import { MediumKind } from '../vocabulary/MediumKind.js'
import { isMedium } from '../generated/checks/isMedium.js'
import { isOutletMedium } from '../generated/checks/isOutletMedium.js'
import { isPlainMedium } from '../generated/checks/isPlainMedium.js'
import { isSocialPost } from '../generated/checks/isSocialPost.js'

/**
 * A channel of which there is nothing more to tell.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PlainMedium {
  /** Tells the channels apart. */
  readonly kind: 'official-statement' | 'press-conference' | 'speech' | 'letter' | 'document' | 'remark'
}

/**
 * The codec of `PlainMedium`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { PlainMedium } from 'communique'
 *
 * assert.equal(PlainMedium.is({ kind: 'official-statement' }), true)
 * assert.equal(PlainMedium.is({ kind: 'official-statement', outlet: 'TOLOnews' }), false)
 */
export const PlainMedium: Codec<PlainMedium> = struct<PlainMedium>(
  'PlainMedium',
  {
    kind: subset('PlainMediumKind', MediumKind, [
      'official-statement',
      'press-conference',
      'speech',
      'letter',
      'document',
      'remark'
    ])
  },
  { check: isPlainMedium }
)

/**
 * A channel that an outlet runs: an interview, a broadcast, a news report.
 *
 * @category Model
 * @since 0.1.0
 */
export interface OutletMedium {
  /** Tells the channels apart. */
  readonly kind: 'interview' | 'broadcast' | 'news-report'
  /** Whom it was said to, or who ran it. */
  readonly outlet?: Text
}

/**
 * The codec of `OutletMedium`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { OutletMedium } from 'communique'
 *
 * assert.equal(OutletMedium.is({ kind: 'interview', outlet: 'TOLOnews' }), true)
 * assert.equal(OutletMedium.is({ kind: 'interview', platform: 'TOLOnews' }), false)
 */
export const OutletMedium: Codec<OutletMedium> = struct<OutletMedium>(
  'OutletMedium',
  {
    kind: subset('OutletMediumKind', MediumKind, ['interview', 'broadcast', 'news-report']),
    outlet: optional(Text)
  },
  { check: isOutletMedium }
)

/**
 * A post on a social platform.
 *
 * @category Model
 * @since 0.1.0
 */
export interface SocialPost {
  /** Tells the channels apart. */
  readonly kind: 'social-post'
  /** The platform as the text names it. */
  readonly platform: Text
  /** Where the post stands. */
  readonly url?: Url
}

/**
 * The codec of `SocialPost`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { SocialPost } from 'communique'
 *
 * assert.equal(SocialPost.is({ kind: 'social-post', platform: 'Twitter' }), true)
 * assert.equal(SocialPost.is({ kind: 'social-post' }), false)
 */
export const SocialPost: Codec<SocialPost> = struct<SocialPost>(
  'SocialPost',
  {
    kind: literal('social-post'),
    platform: Text,
    url: optional(Url)
  },
  { check: isSocialPost }
)

/**
 * The channel through which something was said, told apart by `kind`.
 *
 * @category Model
 * @since 0.1.0
 */
export type Medium = PlainMedium | OutletMedium | SocialPost

/**
 * The codec of `Medium`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Medium } from 'communique'
 *
 * assert.equal(Medium.is({ kind: 'press-conference' }), true)
 * assert.equal(Medium.is({ kind: 'tweet' }), false)
 */
export const Medium: Codec<Medium> = taggedUnion('Medium', 'kind', [PlainMedium, OutletMedium, SocialPost], isMedium)
