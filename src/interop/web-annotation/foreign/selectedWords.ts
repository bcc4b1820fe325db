import type { Path } from '../../../issue/Issue.js'
import type { Text } from '../../../primitive/Text.js'
import type { Losses } from '../../losses.js'
import type { Context } from '../../text/Context.js'
import { findQuote } from './findQuote.js'
import type { SelectorStep } from './selectorSteps.js'
import type { TextIndex } from './TextIndex.js'

/** A range of the text in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a selector selects. */
export interface Selected extends Range {
  readonly path: Path
  readonly exact: Text
  /** What its last quotation was looked for in. */
  readonly within: Range
  /** What that quotation has around the words, where it is there letter for letter. */
  readonly quote?: Context
}

/** The range of offsets in code points; nothing where they are none of this text. */
export const rangeAt = (
  { start, end }: { readonly start: number; readonly end: number },
  { unitAt }: TextIndex
): Range | undefined => {
  const [from, to] = [unitAt(start), unitAt(end)]
  return from === undefined || to === undefined || to < from ? undefined : { start: from, end: to }
}

const reasons = {
  'not-found': 'its words are not in the text',
  ambiguous: 'its words stand in the text more than once, and nothing tells which are meant'
} as const

const quoteIn = (
  within: Range,
  step: SelectorStep & { readonly kind: 'quote' },
  told: ReadonlyArray<Range>,
  index: TextIndex,
  losses: Losses
): Selected | undefined => {
  const { path, exact, prefix, suffix } = step
  if (!index.mayLook()) {
    losses.add('not-found', path, 'it is not looked for: too much text was read by then')
    return undefined
  }
  const offsets = told.map((range) => range.start - within.start).filter((at) => at >= 0)
  const found = findQuote(index.text.slice(within.start, within.end), step, offsets)
  if (typeof found === 'string') {
    losses.add(found, path, reasons[found])
    return undefined
  }
  const start = within.start + found.start
  const selected = { path, exact, within, start, end: start + exact.length }
  if (found.isLiteral) return { ...selected, quote: { prefix, suffix } }
  losses.add('narrowed', path, 'its words are in the text, what it quotes around them is not, letter for letter')
  return selected
}

/**
 * The words that a selector selects; nothing where it does not end in a quotation or the quotation is not in the text, which is
 * noted.
 *
 * @param told - ranges that tell which of several places is meant
 */
export const selectedWords = (
  steps: ReadonlyArray<SelectorStep>,
  told: ReadonlyArray<Range>,
  index: TextIndex,
  losses: Losses
): Selected | undefined => {
  let range: Range = { start: 0, end: index.text.length }
  let selected: Selected | undefined
  for (const [place, step] of steps.entries()) {
    selected = step.kind === 'quote' ? quoteIn(range, step, told, index, losses) : undefined
    const outer = step.kind === 'position' && place === 0 ? rangeAt(step, index) : undefined
    if (step.kind === 'position' && outer === undefined) {
      losses.add('not-found', step.path, 'its offsets are none of the text, or count from a selection')
    }
    if (step.kind !== 'elsewhere') {
      const next = selected ?? outer
      if (next === undefined) return undefined
      range = next
    }
  }
  return selected
}
