import picocolors from 'picocolors'
import type { Environment, Output } from '../Environment.js'

/** Paints text for a terminal, or leaves it as it is. */
export type Paint = (text: string) => string

/** The paints in use. */
export interface Palette {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly cyan: Paint
}

/**
 * The paints for an output: colours only on a terminal that can show them, and never where `NO_COLOR` is set.
 *
 * `FORCE_COLOR` is not looked at: whoever stores the output gets plain text.
 *
 * @see https://no-color.org
 */
export const paletteFor = ({ isTerminal }: Output, { variables }: Environment): Palette => {
  const isPlain = (variables['NO_COLOR'] ?? '') !== '' || variables['TERM'] === 'dumb'
  return picocolors.createColors(isTerminal && !isPlain)
}
