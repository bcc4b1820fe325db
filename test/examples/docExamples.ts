import type { Example } from './Example.js'

const DOC_COMMENT = /\/\*\*[\s\S]*?\*\//g
const EXAMPLE = /^[ \t]*\* @example\b.*\n((?:[ \t]*\*(?! @|\/).*\n)*)/gm

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Takes away the asterisks; columns stay, so that a compiler's complaint points at the right place. */
const uncommented = (lines: string): string => lines.replace(/^([ \t]*)\*/gm, '$1 ').trimEnd()

/** The `@example`s of all doc comments of a source file. */
export const docExamples = (file: string, text: string): ReadonlyArray<Example> =>
  [...text.matchAll(DOC_COMMENT)].flatMap((comment) =>
    [...comment[0].matchAll(EXAMPLE)].map((example) => {
      const lines = example[1] ?? ''
      const offset = comment.index + example.index + example[0].length - lines.length
      return { file, line: lineAt(text, offset), code: uncommented(lines), note: '' }
    })
  )
