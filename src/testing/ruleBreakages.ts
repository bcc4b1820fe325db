import type { Article } from '../model/Article.js'
import { indexArticle } from '../rule/indexArticle.js'
import type { Breakage } from './Breakage.js'
import { breakAnchors } from './breakAnchors.js'
import { breakItineraries } from './breakItineraries.js'
import { breakReferences } from './breakReferences.js'
import { breakStatements } from './breakStatements.js'
import { breakTimes } from './breakTimes.js'
import { breakage, freeId, recordsOf, type RuleBreaker } from './RuleSite.js'
import { picked } from './Site.js'

/** What is said without need: a language that is the article’s, an actor and a place that nothing mentions. */
const breakNeed: RuleBreaker = function* (index) {
  const { actors, language, places } = index.article
  for (const [, at] of recordsOf(index.article, 'body')) {
    const path = [...at, 'language']
    yield breakage(index, 'language/redundant', path, 'the language of the article', (pick) => [
      [path, picked([language, language.toUpperCase()], pick)]
    ])
  }
  const unused = { id: freeId(index, 'unused'), name: 'Nobody', mentions: [] }
  yield breakage(index, 'unused/actor', ['actors', actors.length], 'an actor whom nothing mentions', () => [
    [['actors'], [...actors, { ...unused, kind: 'state' }]]
  ])
  yield breakage(index, 'unused/place', ['places', places.length], 'a place that nothing mentions', () => [
    [['places'], [...places, { ...unused, type: 'city' }]]
  ])
}

const breakers: ReadonlyArray<RuleBreaker> = [
  breakReferences,
  breakAnchors,
  breakStatements,
  breakItineraries,
  breakTimes,
  breakNeed
]

/** All the ways to break one rule in an article that breaks none. */
export const ruleBreakages = (article: Article): ReadonlyArray<Breakage> => {
  const index = indexArticle(article)
  return breakers.flatMap((find) => [...find(index)])
}
