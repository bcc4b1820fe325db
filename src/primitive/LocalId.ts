import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format } from '../codec/format.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets a `LocalId` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface LocalIdBrand {
  /** There for the compiler only. */
  readonly LocalId: unique symbol
}

const suggestion = (text: string): string | undefined => {
  if (text === 'headline') return '"headline" is reserved for the headline: choose another id'
  const slug = text
    .slice(0, 256)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 64)
    .replace(/-$/, '')
  return slug === '' || slug === 'headline' ? undefined : `write ${JSON.stringify(slug)}`
}

/** The one form of all local ids, whatever they name. */
export const localIdFormat: Format = {
  name: 'LocalId',
  description: 'an id of lower-case letters, digits and single hyphens, such as "nader-nadery", 64 characters at most',
  pattern: /^(?!headline$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  maxLength: 64,
  hint: suggestion
}

/**
 * The id of a thing in this article: under `id` it names the thing, under any other key it refers to one, of whatever
 * kind. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not
 * `headline`; unique among all ids of the article.
 *
 * That it is unique a codec cannot see: the rule `id/duplicate` checks it.
 * `headline` is reserved, for it names the headline. Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { LocalId } from 'communique'
 *
 * assert.equal(LocalId.is('zalmay-khalilzad'), true)
 * assert.equal(LocalId.is('Zalmay Khalilzad'), false)
 */
export type LocalId = t.Branded<string, LocalIdBrand>

/**
 * The codec of `LocalId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const LocalId: Codec<LocalId> = format<LocalId>(localIdFormat, isLocalId)
