import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

const NARROWEST = 20

/**
 * Breaks a paragraph into lines of at most `width` columns, but leaves 20 for the text however far it is indented.
 *
 * @param first - what the first line begins with
 * @param rest - what the other lines begin with, as wide as `first`
 */
export const hang = (text: string, first: string, rest: string, width: number): string => {
  const room = Math.max(NARROWEST, width - stringWidth(first))
  const [head = '', ...others] = wrapAnsi(text, room, { hard: true }).split('\n')
  return [first + head, ...others.map((line) => rest + line)].map((line) => line.trimEnd()).join('\n')
}
