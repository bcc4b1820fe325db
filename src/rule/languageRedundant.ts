import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  const whole = article.language.toLowerCase()
  for (const [index, { language }] of article.body.entries()) {
    if (language === undefined || language.toLowerCase() !== whole) continue
    yield {
      path: ['body', index, 'language'],
      message: `the paragraph's language ${quote(language)} is the article's: leave it out`,
      received: quote(language),
      related: [{ path: ['language'], message: "the article's language" }]
    }
  }
}

/** Finds paragraphs that repeat the article's language; tags are compared without case (RFC 5646 §2.1.1). */
export const languageRedundant: Rule = {
  code: 'language/redundant',
  severity: 'warning',
  summary: "a paragraph's language is the article's",
  run
}
