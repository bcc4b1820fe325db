import type { Issue } from '../issue/Issue.js'

/**
 * Options of `renderArticle`.
 *
 * @category Rendering
 * @since 0.2.0
 */
export interface RenderOptions {
  /**
   * What is made: a `page` that stands on its own, or a `fragment`, one `article` element to be put into another page.
   * Default: `page`.
   */
  readonly as?: 'page' | 'fragment'
  /**
   * Whether the style sheet is in it. A fragment brings it as a `style` element before the `article` element; every rule
   * of it is for what stands below the class `communique`. Default: `true`.
   */
  readonly style?: boolean
  /**
   * What the ids of elements begin with: a letter, then letters, digits, `-` and `_`. Two fragments in one page need two
   * of them. Default: `cq-`.
   */
  readonly idPrefix?: string
  /** The findings to be shown, in their order. Default: what `checkArticle` finds. */
  readonly issues?: ReadonlyArray<Issue>
}

const ID_PREFIX = /^[A-Za-z][\w-]*$/

/**
 * The options, each told or by default, but for the issues.
 *
 * @throws RangeError where one is not valid: a fault of the program, not of a document
 */
export const renderOptionsOf = ({
  as = 'page',
  style = true,
  idPrefix = 'cq-'
}: RenderOptions): Required<Omit<RenderOptions, 'issues'>> => {
  if (!['page', 'fragment'].includes(as)) {
    throw new RangeError(`as is ${JSON.stringify(as)}: expected "page" or "fragment"`)
  }
  if (!ID_PREFIX.test(idPrefix)) {
    throw new RangeError(`idPrefix is ${JSON.stringify(idPrefix)}: expected a letter, then letters, digits, - and _`)
  }
  return { as, style, idPrefix }
}
