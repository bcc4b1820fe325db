import * as t from 'io-ts'
import type { Path } from '../../../issue/Issue.js'
import { Text } from '../../../primitive/Text.js'
import type { Losses } from '../../losses.js'
import { Foreign, noteUnread, typesOf, valuesAt } from './foreignValues.js'

/** The codec of a text that may be left out, or be `null`. */
const maybeText: t.Type<string | null> = t.union([t.string, t.null])

/** A quotation as other programs write it. */
export const ForeignQuote: t.Type<{
  readonly exact: Text
  readonly prefix?: string | null
  readonly suffix?: string | null
}> = t.intersection([t.type({ exact: Text }), t.partial({ prefix: maybeText, suffix: maybeText })])

/** Offsets as other programs write them. */
export const ForeignPosition: t.Type<{ readonly start: number; readonly end: number }> = t.type({
  start: t.number,
  end: t.number
})

/** One of the selections that a selector consists of, each within the one before it. */
export type SelectorStep = { readonly path: Path } & (
  | { readonly kind: 'quote'; readonly exact: Text; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'position'; readonly start: number; readonly end: number }
  | { readonly kind: 'elsewhere' }
)

/** How many selections one selector may consist of. */
const MOST_STEPS = 8

const elsewhere: ReadonlySet<string> = new Set(
  ['Fragment', 'Css', 'XPath', 'DataPosition', 'Svg', 'Range'].map((name) => `${name}Selector`)
)

/** What kind of selector it is: by its type, else by its keys. */
const kindOf = (record: Foreign, types: ReadonlyArray<string>): string =>
  types.find((type) => type.endsWith('Selector')) ??
  ('exact' in record ? 'TextQuoteSelector' : 'start' in record ? 'TextPositionSelector' : 'selector')

const stepOf = (record: Foreign, path: Path, losses: Losses): SelectorStep | undefined => {
  const kind = kindOf(record, typesOf(record))
  if (kind === 'TextQuoteSelector' && ForeignQuote.is(record)) {
    noteUnread(record, path, ['exact', 'prefix', 'suffix', 'refinedBy'], losses)
    return { kind: 'quote', path, exact: record.exact, prefix: record.prefix ?? '', suffix: record.suffix ?? '' }
  }
  if (kind === 'TextPositionSelector' && ForeignPosition.is(record)) {
    noteUnread(record, path, ['start', 'end', 'refinedBy'], losses)
    return { kind: 'position', path, start: record.start, end: record.end }
  }
  if (elsewhere.has(kind)) {
    losses.add('no-place', path, `a ${kind} does not quote the text`)
    return { kind: 'elsewhere', path }
  }
  if (kind === 'TextQuoteSelector') losses.add('not-valid', path, 'a TextQuoteSelector has words as exact')
  else if (kind === 'TextPositionSelector') losses.add('not-valid', path, 'a TextPositionSelector has start and end')
  else losses.add('not-known', path, `the annotation model does not name this ${JSON.stringify(kind)}`)
  return undefined
}

/** The selections of a selector, the outermost first; nothing where one of them cannot be read, which is noted. */
export const selectorSteps = (
  selector: unknown,
  path: Path,
  losses: Losses
): ReadonlyArray<SelectorStep> | undefined => {
  const steps: Array<SelectorStep> = []
  let [current, at]: [unknown, Path] = [selector, path]
  while (Foreign.is(current)) {
    const step = stepOf(current, at, losses)
    if (step === undefined) return undefined
    steps.push(step)
    const [first, ...others] = valuesAt(current, 'refinedBy', at)
    for (const [, way] of others) losses.add('ambiguous', way, 'it is refined in more ways than one: the first counts')
    if (first === undefined) return steps
    if (steps.length === MOST_STEPS) {
      losses.add('not-valid', first[1], `a selector is refined ${MOST_STEPS - 1} times at the most`)
      return undefined
    }
    ;[current, at] = first
  }
  losses.add('not-valid', at, 'a selector is an object')
  return undefined
}
