import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { ArticleOptions } from '../../interop/ArticleOptions.js'
import type { Conversion } from '../../interop/Conversion.js'
import type { Loss } from '../../interop/Loss.js'
import { pointer } from '../../issue/pointer.js'
import { encodingIssue } from '../../stream/lineIssue.js'
import type { FoundIssue } from '../validate/FoundIssue.js'
import { inspectRecord, readRecord } from '../validate/inspectRecord.js'
import { locateIssues } from '../validate/locateIssues.js'
import type { RecordText } from '../validate/RecordText.js'
import { usualInspection } from '../validate/usualInspection.js'
import type { FormatInput } from './Format.js'

/** What came of reading a document: the article and the losses, or why it is no document of its format. */
export type ReadDocument = Conversion<VerifiedArticle> | { readonly issues: ReadonlyArray<FoundIssue> }

const articleKeys = ({ id, language }: ArticleOptions): ArticleOptions => ({
  ...(id === undefined ? {} : { id }),
  ...(language === undefined ? {} : { language })
})

const readArticle = (record: RecordText, options: ArticleOptions): ReadDocument => {
  const { value, issues, isValid } = inspectRecord(record, usualInspection)
  if (!isValid) return { issues }
  // No rule of severity `error` asks for the id or the language, so that others leave the article as valid as it was.
  return { value: { ...(value as VerifiedArticle), ...articleKeys(options) } as VerifiedArticle, losses: [] }
}

const repeated = ({ path, message }: FoundIssue): Loss => ({
  code: 'not-valid',
  pointer: pointer({ path }),
  reason: `${message}: the last one counts`
})

/** The article that a document of a format is, or becomes. */
export const articleOf = (record: RecordText, input: FormatInput, options: ArticleOptions): ReadDocument => {
  if (input.kind === 'article') return readArticle(record, options)
  const { text = '', fault } = record
  if (input.kind === 'text') {
    return fault === undefined ? input.read(text, options) : { issues: [encodingIssue(fault)] }
  }
  const { value, issues, isJson } = readRecord(record, usualInspection)
  if (!isJson) return { issues: locateIssues(text, issues, record) }
  const conversion = input.read(value, options)
  return { ...conversion, losses: [...issues.map(repeated), ...conversion.losses] }
}
