import type { Path } from '../../issue/Issue.js'
import type { Article } from '../../model/Article.js'
import type { Mention } from '../../model/Mention.js'
import { locateIn } from '../../text/locate.js'
import { textsOf } from '../../text/textsOf.js'
import type { Losses } from '../losses.js'
import { notedMentions } from './notedMentions.js'

/** Something with a name and mentions. */
interface Mentioned {
  readonly name: string
  readonly mentions: ReadonlyArray<Mention>
}

/**
 * Tells which mentions do not come back: ninjs has none, and only those that are the name itself are found again.
 *
 * @param changed - paragraphs whose text is not carried as it is
 */
export const lostMentions = (
  article: Article,
  changed: ReadonlySet<string>,
  losses: Losses
): ((mentioned: Mentioned, path: Path) => void) => {
  const texts = textsOf(article)
  const find = notedMentions(article, losses)
  const placeOf = (mention: Mention): string => {
    const located = locateIn(texts.get(mention.in), mention)
    return located._tag === 'Right' ? `${mention.in} ${located.right.utf16.start}` : ''
  }
  return ({ name, mentions }, path) => {
    const found = new Set(find(name, path).map(placeOf))
    for (const [index, mention] of mentions.entries()) {
      const { form = 'name', exact } = mention
      const isFound =
        form === 'name' && exact === name.trim() && !changed.has(mention.in) && found.has(placeOf(mention))
      if (!isFound)
        losses.add('no-place', [...path, 'mentions', index], 'only the name itself is found again in the text')
    }
  }
}
