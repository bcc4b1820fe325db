import { checkArticleJson, decodeArticleJson, type LocatedIssue, pointer } from 'communique'
import type { CheckReport, ListedIssue } from './CheckReport.js'
import type { CheckRequest } from './CheckRequest.js'
import { rendered } from './rendered.js'

const listed = ({ severity, code, message, hint, path, line, column, related = [] }: LocatedIssue): ListedIssue => ({
  severity,
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
  pointer: pointer({ path }),
  line,
  column,
  related: related.map((other) => `${pointer(other)} ${other.message}`)
})

const pageOf = (text: string): string | undefined => {
  const result = decodeArticleJson(text)
  return result._tag === 'Right' ? rendered(result.right) : undefined
}

/** Answers a request: every issue of the text, and the article drawn. */
export const checked = ({ id, text, isDrawn }: CheckRequest): CheckReport => {
  const start = performance.now()
  const issues = checkArticleJson(text).map(listed)
  const milliseconds = performance.now() - start
  const page = isDrawn ? pageOf(text) : undefined
  return { id, issues, milliseconds, ...(page === undefined ? {} : { page }) }
}
