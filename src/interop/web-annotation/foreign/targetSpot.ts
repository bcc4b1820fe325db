import type { Path } from '../../../issue/Issue.js'
import type { Anchor } from '../../../model/Anchor.js'
import type { Losses } from '../../losses.js'
import { neededContext } from '../../text/Context.js'
import { around } from '../around.js'
import { Foreign, idOf, noteUnread, valuesAt } from './foreignValues.js'
import { type Range, rangeAt, type Selected, selectedWords } from './selectedWords.js'
import { type SelectorStep, selectorSteps } from './selectorSteps.js'
import type { TextIndex } from './TextIndex.js'

/** Words of the article that an annotation is about. */
export interface Spot extends Range {
  readonly anchor: Anchor
  readonly path: Path
}

/** How many offsets are looked at where the words of a quotation stand in more than one place. */
const MOST_TOLD = 4

/** The anchor for selected words: as it was quoted within its paragraph, else the smallest. */
const spotOf = (
  { start, end, path, exact, within, quote }: Selected,
  index: TextIndex,
  losses: Losses
): Spot | undefined => {
  const { target, text, start: partStart } = index.partAt(start)
  if (end > partStart + text.length) {
    losses.add('no-place', path, 'its words run over more than one paragraph')
    return undefined
  }
  if (quote !== undefined && within.start === partStart && within.end === partStart + text.length) {
    return { start, end, path, anchor: { in: target, exact, ...neededContext(quote) } }
  }
  const { context, isUnique } = around(text, start - partStart, end - partStart, 0, index.mayLook)
  if (isUnique) return { start, end, path, anchor: { in: target, exact, ...neededContext(context) } }
  losses.add('ambiguous', path, 'nothing short tells its words from the same words elsewhere in the paragraph')
  return undefined
}

const isRefined = (steps: ReadonlyArray<SelectorStep>): number => (steps.length > 1 ? 0 : 1)

/** The words that selectors select: those that are refined are the more precise, and count before the others. */
const selectedBy = (
  selectors: ReadonlyArray<ReadonlyArray<SelectorStep>>,
  index: TextIndex,
  losses: Losses
): Selected | undefined => {
  const positions = selectors.flatMap(([only, ...more]) =>
    only?.kind === 'position' && more.length === 0 ? [{ path: only.path, range: rangeAt(only, index) }] : []
  )
  const told = positions.flatMap(({ range }) => (range === undefined ? [] : [range])).slice(0, MOST_TOLD)
  const [selected, ...others] = selectors
    .filter(([only, ...more]) => only?.kind !== 'position' || more.length > 0)
    .sort((one, other) => isRefined(one) - isRefined(other))
    .flatMap((steps) => selectedWords(steps, told, index, losses) ?? [])
  if (selected === undefined) return undefined
  for (const { path, start, end } of others) {
    if (start !== selected.start || end !== selected.end) {
      losses.add('ambiguous', path, 'it selects other words than the most precise selector, which counts')
    }
  }
  for (const { path, range } of positions) {
    if (range?.start !== selected.start || range.end !== selected.end) {
      losses.add('not-found', path, 'its offsets are not those of the quoted words in this text')
    }
  }
  return selected
}

/** A URI without its fragment: a quotation is held against the whole text in any case. */
export const withoutFragment = (uri: string): string => uri.slice(0, uri.search(/#|$/))

/** The words of the article that a target of an annotation is about; nothing where there are none, which is noted. */
export const targetSpot = (
  target: unknown,
  path: Path,
  sources: ReadonlySet<string>,
  index: TextIndex,
  losses: Losses
): Spot | undefined => {
  if (!Foreign.is(target) || target['selector'] === undefined) {
    losses.add('no-place', path, 'it is about a whole resource, not about words of the text')
    return undefined
  }
  const [[inner, innerPath] = [undefined, path]] = valuesAt(target, 'source', path)
  const source = idOf(inner)
  if (source === undefined || !(sources.has(source) || sources.has(withoutFragment(source)))) {
    const what = source === undefined ? 'something without an id' : JSON.stringify(source)
    losses.add('not-found', innerPath, `it is about ${what}, not about this article`)
    return undefined
  }
  noteUnread(target, path, ['source', 'selector'], losses)
  if (Foreign.is(inner)) noteUnread(inner, innerPath, [], losses)
  const selectors = valuesAt(target, 'selector', path).flatMap(([selector, way]) => {
    const steps = selectorSteps(selector, way, losses)
    return steps === undefined ? [] : [steps]
  })
  const selected = selectedBy(selectors, index, losses)
  if (selected !== undefined) return spotOf(selected, index, losses)
  losses.add('not-found', path, 'no quotation tells its words')
  return undefined
}
