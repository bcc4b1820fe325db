import type { Codec } from '../codec/Codec.js'
import { optional, struct } from '../codec/struct.js'
import { Text } from '../primitive/Text.js'
import { Url } from '../primitive/Url.js'
import { isPublisher } from '../generated/checks/isPublisher.js'

/**
 * The outlet that published the article.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/publisher
 */
export interface Publisher {
  /** What the outlet is called. */
  readonly name: Text
  /** Where the outlet is on the web. */
  readonly url?: Url
}

/**
 * The codec of `Publisher`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Publisher } from 'communique'
 *
 * assert.equal(Publisher.is({ name: 'Example News', url: 'https://news.example' }), true)
 * assert.equal(Publisher.is({ name: 'Example News', url: 'news.example' }), false)
 */
export const Publisher: Codec<Publisher> = struct<Publisher>(
  'Publisher',
  {
    name: Text,
    url: optional(Url)
  },
  { check: isPublisher }
)
