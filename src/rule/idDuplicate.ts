import type { Finding, Rule } from './Rule.js'
import { quote } from '../codec/describeValue.js'
import { below, pathOf } from './Trail.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { withArticle } from './withArticle.js'

function* run({ doubles }: ArticleIndex): Iterable<Finding> {
  for (const { at, first, id, kind } of doubles) {
    const [before, again] = [withArticle(first.kind), withArticle(kind)]
    yield {
      path: pathOf(below(at, 'id')),
      message: `the id ${quote(id)} is used twice: first for ${before}, again for ${again}`,
      received: quote(id),
      related: [{ path: pathOf(below(first.at, 'id')), message: 'used here first' }]
    }
  }
}

/** Finds ids that are used twice. An id names one thing in the whole article, whatever its kind. */
export const idDuplicate: Rule = {
  code: 'id/duplicate',
  severity: 'error',
  summary: 'an id is used twice in the article',
  run
}
