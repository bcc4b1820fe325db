import type { Article } from '../../model/Article.js'
import type { Palette } from '../terminal/Palette.js'
import { actorText } from './actorText.js'
import { articleView } from './ArticleView.js'
import { eventTexts } from './eventTexts.js'
import { headText } from './headText.js'
import { itineraryText } from './itineraryText.js'
import { section } from './section.js'
import { statementText } from './statementText.js'

const STATUS_LEGEND = '● done   ◐ under\u00a0way   ○ planned   ◌ put\u00a0off   ✕ called\u00a0off'

/** An article, of which the ids are known to resolve, as a page for a person. */
export const articleText = (article: Article, palette: Palette, width: number): string => {
  const view = articleView(article, palette, width)
  const sections = [
    section(
      'Who acts',
      '',
      article.actors.map((actor) => actorText(actor, view)),
      view
    ),
    section(
      'Who said what',
      '│ “quoted”   ~ paraphrased',
      article.statements.map((statement) => statementText(statement, view)),
      view
    ),
    section(
      'Who travels where',
      STATUS_LEGEND,
      article.itineraries.map((itinerary) => itineraryText(itinerary, view)),
      view
    ),
    section('What happens', STATUS_LEGEND, eventTexts(view), view)
  ].join('')
  return headText(view) + (sections === '' ? '\nNothing was read out of the text.\n' : sections)
}
