import type { Codec } from '../../codec/Codec.js'
import { nonEmptyList } from '../../codec/list.js'
import { literal } from '../../codec/literal.js'
import { optional, struct } from '../../codec/struct.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import { LanguageTag } from '../../primitive/LanguageTag.js'
import { Text } from '../../primitive/Text.js'
import { Timestamp } from '../../primitive/Timestamp.js'
import { Uri } from '../../primitive/Uri.js'
import { NinjsBody } from './NinjsBody.js'
import { NinjsHeadline } from './NinjsHeadline.js'
import { NinjsNamed } from './NinjsNamed.js'
import { NinjsPlace } from './NinjsPlace.js'
import { NinjsSource } from './NinjsSource.js'

/**
 * Which standard an item follows.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsStandard {
  /** The name of the standard. */
  readonly name: 'ninjs'
  /** Its version. */
  readonly version: '3.1'
  /** Its schema. */
  readonly schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'
}

/**
 * The rights in an item, as a link.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsRights {
  /** The licence, by its URI. */
  readonly linkedRights: Uri
}

/**
 * An article as an item of ninjs 3.1: that part of the standard which `toNinjs` writes.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://iptc.org/std/ninjs/
 */
export interface Ninjs {
  /** Which standard the item follows. */
  readonly standard: NinjsStandard
  /** Names the item for good. */
  readonly uri: Uri
  /** What sort of item it is. */
  readonly type: 'text'
  /** The language of headline and body. */
  readonly language: LanguageTag
  /** When it was first made, where it was changed since. */
  readonly firstCreated?: Timestamp
  /** When this version was made. */
  readonly versionCreated?: Timestamp
  /** The byline. */
  readonly by?: Text
  /** The name of the place where it was written. */
  readonly located?: Text
  /** Who holds the rights. */
  readonly copyrightHolder?: Text
  /** The terms of usage in words. */
  readonly usageTerms?: Text
  /** The licence. */
  readonly rightsInfo?: NinjsRights
  /** The headline. */
  readonly headlines: ReadonlyNonEmptyArray<NinjsHeadline>
  /** The body. */
  readonly bodies: ReadonlyNonEmptyArray<NinjsBody>
  /** The people that it names. */
  readonly people?: ReadonlyNonEmptyArray<NinjsNamed>
  /** The organisations that it names. */
  readonly organisations?: ReadonlyNonEmptyArray<NinjsNamed>
  /** The places that it names. */
  readonly places?: ReadonlyNonEmptyArray<NinjsPlace>
  /** The events that it names. */
  readonly events?: ReadonlyNonEmptyArray<NinjsNamed>
  /** Who brought it out, and who wrote it where that is more than one. */
  readonly infoSources?: ReadonlyNonEmptyArray<NinjsSource>
}

/**
 * The codec of `Ninjs`. It admits what `toNinjs` writes; `fromNinjs` takes far more.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { Ninjs } from 'communique/interop/ninjs'
 *
 * assert.equal(Ninjs.is({ uri: 'urn:example:1', headline: 'Envoy in Doha' }), false)
 */
export const Ninjs: Codec<Ninjs> = struct<Ninjs>('Ninjs', {
  standard: struct<NinjsStandard>('NinjsStandard', {
    name: literal('ninjs'),
    version: literal('3.1'),
    schema: literal('http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json')
  }),
  uri: Uri,
  type: literal('text'),
  language: LanguageTag,
  firstCreated: optional(Timestamp),
  versionCreated: optional(Timestamp),
  by: optional(Text),
  located: optional(Text),
  copyrightHolder: optional(Text),
  usageTerms: optional(Text),
  rightsInfo: optional(struct<NinjsRights>('NinjsRights', { linkedRights: Uri })),
  headlines: nonEmptyList(NinjsHeadline),
  bodies: nonEmptyList(NinjsBody),
  people: optional(nonEmptyList(NinjsNamed)),
  organisations: optional(nonEmptyList(NinjsNamed)),
  places: optional(nonEmptyList(NinjsPlace)),
  events: optional(nonEmptyList(NinjsNamed)),
  infoSources: optional(nonEmptyList(NinjsSource))
})
