import { decodeArticle } from '../decode/decodeArticle.js'
import type { VerifiedArticle } from '../decode/VerifiedArticle.js'
import type { Conversion } from './Conversion.js'
import type { Losses } from './losses.js'

/**
 * What a bridge gives that has put together an article: the article, held to every rule. What breaks one is a loss of the whole,
 * for nothing that is not an article may leave a bridge as one.
 */
export const finished = (article: unknown, losses: Losses): Conversion<VerifiedArticle> => {
  const result = decodeArticle(article)
  if (result._tag === 'Right') return { value: result.right, losses: losses.list }
  for (const { message } of result.left) losses.add('not-valid', [], message)
  return { losses: losses.list }
}
