import type { CheckOptions } from './CheckOptions.js'

/**
 * Options of `decodeArticleJson` and `checkArticleJson`: those for values, and what concerns the text.
 *
 * @category Decoding
 * @since 0.2.0
 */
export interface CheckJsonOptions extends CheckOptions {
  /**
   * Whether a key may stand twice in one object, by default not. Where it may, the last one counts, as with `JSON.parse`;
   * no time is spent on looking for such keys.
   */
  readonly allowDuplicateKeys?: boolean
}
