import { defaultMaxSearch } from '../../decode/CheckOptions.js'
import { textLengthOf } from '../../decode/limitIssues.js'
import type { Path } from '../../issue/Issue.js'
import type { Mention } from '../../model/Mention.js'
import { costOfSearch, findWords } from '../../text/findWords.js'
import { textsOf } from '../../text/textsOf.js'
import type { Losses } from '../losses.js'
import { mentionsIn } from '../mentionsIn.js'
import { searchBudget } from '../searchBudget.js'
import type { Quotable } from '../text/Quotable.js'

/** How many UTF-16 code units may be read in search of names, in all. */
const MOST_READ = 2 ** 28

/**
 * Finds the places where an article has names, as many as an article may have by the limits of `decodeArticle`. What was not
 * looked for is a loss.
 */
export const mentionFinder = (
  article: Quotable,
  losses: Losses
): ((name: string, path: Path) => ReadonlyArray<Mention>) => {
  const texts = textsOf(article)
  const length = textLengthOf(article)
  let room = defaultMaxSearch(length)
  const mayRead = searchBudget(MOST_READ)
  return (name, path) => {
    const mentions: Array<Mention> = []
    const isLookedFor = mayRead(length)
    const isThere = isLookedFor && [...texts.values()].some((text) => findWords(text, name, '', '', 0) >= 0)
    for (const mention of isThere && room > 0 ? mentionsIn(article, name) : []) {
      room -= costOfSearch(texts.get(mention.in) as string, name)
      if (room > 0) mentions.push(mention)
    }
    const isLeftOut = !isLookedFor || (isThere && room <= 0)
    if (isLeftOut) losses.add('narrowed', path, 'not all of its mentions are there: an article may not have so many')
    return mentions
  }
}
