import type { Summary } from './Result.js'

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

/** The summary in one line. */
export const summaryLine = ({ files, records, valid, invalid, errors, warnings }: Summary): string => {
  const verdict = invalid === 0 ? 'valid' : `${valid} valid, ${invalid} invalid`
  const issues = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
  return [
    `${records === 0 ? 'no articles' : count(records, 'article')} in ${count(files, 'file')}`,
    records === 0 ? '' : `: ${verdict}`,
    issues.some((part) => part !== '') ? ` (${issues.filter((part) => part !== '').join(', ')})` : ''
  ].join('')
}
