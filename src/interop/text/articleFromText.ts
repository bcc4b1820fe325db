import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { Url } from '../../primitive/Url.js'
import { type ArticleOptions, articleOptionsOf } from '../ArticleOptions.js'
import type { Conversion } from '../Conversion.js'
import { finished } from '../finished.js'
import { type Losses, losses as noLosses } from '../losses.js'
import { blocksOfText, joinedLines, paragraphsOfBlocks } from './blocksOfText.js'

/**
 * What a program may know of an article that its text does not tell.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface TextOptions extends ArticleOptions {
  /** Where it was published. */
  readonly url?: string
  /** When it was published, an RFC 3339 date-time or an EDTF date: what "Thursday" in the text is counted from. */
  readonly datePublished?: string
  /**
   * How paragraphs are told apart. `lines`: each line is one. `blocks`: blank lines part them, and the lines between are
   * joined, those of the headline too. Where it is left out, blank lines count if they stand between lines of the body.
   */
  readonly paragraphs?: 'lines' | 'blocks'
}

/** The control characters that are no text: all but the tabulator and those that end lines. */
const CONTROLS = /[\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]/g

const withoutControls = (text: string, losses: Losses): string => {
  const rest = text.replace(CONTROLS, '')
  const count = text.length - rest.length
  if (count > 0) losses.add('not-valid', [], `control characters are no text: ${count} left out`)
  return rest
}

/** The headline and the paragraphs after it. */
const partsOf = (text: string, layout: TextOptions['paragraphs'], losses: Losses): ReadonlyArray<string> => {
  const blocks = blocksOfText(text)
  if (layout === 'lines') return blocks.flat()
  if (layout === 'blocks') return blocks.map(joinedLines)
  if (blocks.length > 1 && blocks.some(({ length }) => length > 1)) {
    losses.add(
      'ambiguous',
      [],
      'blank lines part some lines and not others: nothing tells whether a line is a paragraph'
    )
  }
  const [[headline, ...others] = [], ...rest] = blocks
  if (headline === undefined) return []
  return [headline, ...paragraphsOfBlocks(others.length === 0 ? rest : [others, ...rest])]
}

const optionsOf = ({ url, datePublished, ...options }: TextOptions): object => {
  if (url !== undefined && !Url.is(url)) throw new RangeError(`url is ${JSON.stringify(url)}: expected a URL`)
  if (datePublished !== undefined && !DateOrTimestamp.is(datePublished)) {
    throw new RangeError(
      `datePublished is ${JSON.stringify(datePublished)}: expected a date or a date-time with offset`
    )
  }
  const { id, language } = articleOptionsOf(options)
  return Object.fromEntries(
    Object.entries({ id, language, url, datePublished }).filter(([, value]) => value !== undefined)
  )
}

/**
 * Makes an article of a plain text: its first line is the headline, and what follows are the paragraphs, `p1`, `p2` and so
 * on, with no facts.
 *
 * Every kind of line end is taken, a byte-order mark too. White space around lines and blank lines are no part of the
 * text. There is no article without an id, a language, a headline and a paragraph: losses say which is missing. Control
 * characters are left out, which is a loss; that it is not clear what parts the paragraphs is one, unless `paragraphs`
 * tells.
 *
 * @throws RangeError where an option is not valid
 * @category Interop
 * @since 0.2.0
 * @example
 * import { articleFromText } from 'communique/interop/text'
 *
 * const options = { id: 'urn:example:envoy', language: 'en' }
 * const { value, losses } = articleFromText('Envoy leaves\nHe left on Thursday.\nTalks go on.\n', options)
 * assert.equal(value?.headline, 'Envoy leaves')
 * assert.deepEqual(value.body[1], { id: 'p2', text: 'Talks go on.' })
 * assert.deepEqual(losses, [])
 *
 * assert.equal(articleFromText('Envoy leaves', options).losses[0]?.code, 'not-found')
 * @see https://www.unicode.org/reports/tr14/#BK
 */
export const articleFromText = (text: string, options: TextOptions): Conversion<VerifiedArticle> => {
  const known = optionsOf(options)
  const losses = noLosses()
  const [headline, ...paragraphs] = partsOf(withoutControls(text, losses), options.paragraphs, losses)
  const missing = [
    ...(['id', 'language'] as const).filter((name) => options[name] === undefined),
    ...(headline === undefined ? ['headline'] : []),
    ...(paragraphs.length === 0 ? ['paragraph'] : [])
  ]
  for (const name of missing) losses.add('not-found', [], `no ${name}, which every article has`)
  if (missing.length > 0) return { losses: losses.list }
  const body = paragraphs.map((paragraph, index) => ({ id: `p${index + 1}`, text: paragraph }))
  const facts = { places: [], actors: [], statements: [], itineraries: [], events: [] }
  return finished({ schemaVersion: '1', ...known, headline, body, ...facts }, losses)
}
