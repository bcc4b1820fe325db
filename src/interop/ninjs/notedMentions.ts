import type { Path } from '../../issue/Issue.js'
import type { Mention } from '../../model/Mention.js'
import type { Losses } from '../losses.js'
import { mentionFinder } from '../mentionFinder.js'
import type { Quotable } from '../text/Quotable.js'

/** Finds the mentions of names in an article. Those that are left out are a loss. */
export const notedMentions = (
  article: Quotable,
  losses: Losses
): ((name: string, path: Path) => ReadonlyArray<Mention>) => {
  const find = mentionFinder(article)
  return (name, path) => {
    const { mentions, lack } = find(name)
    if (lack !== undefined) losses.add('narrowed', path, lack)
    return mentions
  }
}
