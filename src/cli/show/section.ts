import { hang } from '../terminal/hang.js'
import type { ArticleView } from './ArticleView.js'

/**
 * A part of the page with its title; nothing where there is nothing in it.
 *
 * @param legend - what the signs in it mean
 */
export const section = (
  title: string,
  legend: string,
  parts: ReadonlyArray<string>,
  { palette, width }: ArticleView
): string => {
  if (parts.length === 0) return ''
  const head = palette.bold(palette.cyan(title.toUpperCase())) + (legend === '' ? '' : palette.dim(`   ${legend}`))
  return `\n${hang(head, '', '', width)}\n\n${parts.join('\n').trimEnd()}\n`
}
