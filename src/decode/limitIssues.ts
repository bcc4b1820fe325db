import type { Issue, Path } from '../issue/Issue.js'
import type { Article } from '../model/Article.js'
import type { KnownLimits } from './CheckOptions.js'
import { extensionsOf } from './extensionsOf.js'
import { isDeeperThan } from './isDeeperThan.js'

/** The lists whose items a limit counts, in the order of the format. */
const LISTS = ['body', 'places', 'actors', 'statements', 'itineraries', 'events'] as const

type LimitCode = 'limit/depth' | 'limit/items' | 'limit/text-length'

const limitIssue = (code: LimitCode, path: Path, message: string, option: keyof KnownLimits): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  hint: `raise limits.${option} if the document is to be trusted`
})

/** How many UTF-16 code units headline and paragraphs have together. */
export const textLengthOf = ({ headline, body }: Pick<Article, 'headline' | 'body'>): number =>
  body.reduce((length, { text }) => length + text.length, headline.length)

function* exceeded(article: Article, textLength: number, limits: KnownLimits): Generator<Issue> {
  const { maxDepth, maxItems, maxTextLength } = limits
  for (const name of LISTS) {
    const { length } = article[name]
    if (length > maxItems) {
      yield limitIssue('limit/items', [name], `the list has ${length} items: expected ${maxItems} at most`, 'maxItems')
    }
  }
  if (textLength > maxTextLength) {
    const message = `headline and paragraphs have ${textLength} UTF-16 code units: expected ${maxTextLength} at most`
    yield limitIssue('limit/text-length', ['body'], message, 'maxTextLength')
  }
  for (const { path, extensions } of extensionsOf(article)) {
    for (const name in extensions) {
      if (!isDeeperThan(maxDepth, extensions[name])) continue
      yield limitIssue('limit/depth', [...path, name], `the value has more than ${maxDepth} levels`, 'maxDepth')
    }
  }
}

/**
 * The limits that an article of sound structure goes beyond, `limit` of them and one more at the most.
 *
 * @param textLength - what `textLengthOf` says of it
 */
export const limitIssues = (
  article: Article,
  textLength: number,
  limits: KnownLimits,
  limit: number
): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  for (const issue of exceeded(article, textLength, limits)) {
    issues.push(issue)
    if (issues.length > limit) break
  }
  return issues
}
