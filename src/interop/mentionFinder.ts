import { textLengthOf } from '../decode/limitIssues.js'
import type { Mention } from '../model/Mention.js'
import { anchorRoom, type AnchorRoom } from './anchorRoom.js'
import { searchBudget } from './searchBudget.js'
import { anchorFinder } from './text/anchorFinder.js'
import type { Quotable } from './text/Quotable.js'
import { wholeWords } from './text/wholeWords.js'

/** How many UTF-16 code units may be read in search of names, in all. */
const MOST_READ = 2 ** 28

/** As how many units it counts to turn to a text, and to look at a place in it. */
const UNITS_A_TEXT = 16
const UNITS_A_PLACE = 256

const TOO_MANY = 'not all of its mentions are there: an article may not have so many'
const TOO_LATE = 'not all of its mentions are looked for: too much text was read by then'

/** Where an article says a name. */
export interface FoundMentions {
  /** In reading order. */
  readonly mentions: ReadonlyArray<Mention>
  /** Why there may be others, as the reason of a loss; `undefined` where there are none. */
  readonly lack: string | undefined
}

/**
 * Finds the places where an article says names, as mentions: whole words only, of the same case. A name that stands nowhere has
 * none. There are no more, for all names together, than `mayHave` admits, and time is linear in the article whatever the names.
 *
 * @param mayHave - what other anchors of the article have a part in; else room for as many as an article may have
 */
export const mentionFinder = (
  article: Quotable,
  mayHave: AnchorRoom = anchorRoom(article)
): ((name: string) => FoundMentions) => {
  const units = textLengthOf(article) + UNITS_A_TEXT * article.body.length
  const mayRead = searchBudget(MOST_READ)
  const mayLook = (name: string): boolean => mayRead(name.length + UNITS_A_PLACE)
  const find = anchorFinder(article, wholeWords, { mayHave, mayLook })
  return (name) => {
    if (!mayRead(units)) return { mentions: [], lack: TOO_LATE }
    const { anchors, isAll } = find(name)
    const mentions = anchors.map((anchor): Mention => ({ ...anchor, form: 'name' }))
    return { mentions, lack: isAll ? undefined : mayRead(0) ? TOO_MANY : TOO_LATE }
  }
}
