import { defaultMaxSearch } from '../../decode/CheckOptions.js'
import { textLengthOf } from '../../decode/limitIssues.js'
import type { Issue } from '../../issue/Issue.js'
import { pointer } from '../../issue/pointer.js'
import type { Article } from '../../model/Article.js'
import type { AnchorUse } from '../../rule/ArticleIndex.js'
import { indexArticle } from '../../rule/indexArticle.js'
import { pathOf } from '../../rule/Trail.js'
import type { ArticleView } from './ArticleView.js'
import { marksOf } from './marksOf.js'
import { shownAt } from './shownAt.js'
import { usesOf } from './usesOf.js'

/** The finding that words of the text are not marked, for those who asked for other findings. */
const missingIssue = ({ second }: AnchorUse, path: Issue['path']): Issue => ({
  code: second < 0 ? 'anchor/not-found' : 'anchor/ambiguous',
  severity: 'error',
  path,
  message:
    second < 0
      ? 'these words are not marked: no place was found for them in the text'
      : 'these words are not marked: they stand in the text more than once'
})

/** The findings, and those for words that are not marked and of which the findings say nothing. */
const withMissing = (issues: ReadonlyArray<Issue>, missing: ReadonlyArray<AnchorUse>): ReadonlyArray<Issue> => {
  const told = new Set(issues.map(pointer))
  const untold = missing.flatMap((use) => {
    const path = pathOf(use)
    const place = pointer({ path })
    return [place, `${place}/exact`, `${place}/in`].some((known) => told.has(known)) ? [] : [missingIssue(use, path)]
  })
  return [...issues, ...untold]
}

/** Prepares an article: finds the words of its anchors, and what its ids and findings lead to. */
export const viewOf = (article: Article, found: ReadonlyArray<Issue>, idPrefix: string): ArticleView => {
  const index = indexArticle(article, defaultMaxSearch(textLengthOf(article)))
  const { marksIn, markOf, missing } = marksOf(index)
  const issues = withMissing(found, missing)
  const issuesAt = new Map<string, Array<Issue>>()
  for (const issue of issues) {
    const { key } = shownAt(article, issue.path)
    const others = issuesAt.get(key)
    if (others === undefined) issuesAt.set(key, [issue])
    else others.push(issue)
  }
  return { article, idPrefix, index, marksIn, markOf, usesOf: usesOf(article), issues, issuesAt }
}
