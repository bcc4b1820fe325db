import { pointer } from '../../issue/pointer.js'
import type { FoundIssue } from '../validate/FoundIssue.js'
import type { Reporter } from './Reporter.js'
import type { Result } from './Result.js'

const issueJson = ({ code, severity, path, message, line, column, ...more }: FoundIssue): object => ({
  code,
  severity,
  pointer: pointer({ path }),
  message,
  line,
  column,
  expected: more.expected,
  received: more.received,
  hint: more.hint,
  related: more.related?.map((other) => ({
    pointer: pointer(other),
    message: other.message,
    line: other.line,
    column: other.column
  }))
})

const resultJson = ({ file, record, isValid, issues }: Result): object => ({
  file,
  record,
  valid: isValid,
  issues: issues.map(issueJson)
})

/** Results for a program: one JSON document, a line a result. */
export const jsonReporter: Reporter = {
  start: '{\n"results": [\n',
  parts: (result) => [`${JSON.stringify(resultJson(result))}\n`],
  separator: ',',
  end: ({ files, records, valid, invalid, errors, warnings }) =>
    `],\n"summary": ${JSON.stringify({ files, records, valid, invalid, errors, warnings })}\n}\n`
}
