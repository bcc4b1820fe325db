import { quote } from '../codec/describeValue.js'
import { oneOf } from '../codec/vocabulary.js'
import { sentenceOf } from '../codec/words.js'
import type { Issue } from '../issue/Issue.js'

const code = 'schema-version/unknown'
const place = { code, severity: 'error', path: ['schemaVersion'] } as const

/** The issue of a document whose version is none of those that are known. */
export const unknownVersion = (version: string, known: ReadonlyArray<string>): Issue => {
  const [expected, received] = [oneOf(known), quote(version)]
  return { ...place, message: sentenceOf({ code, expected, received }, 'schemaVersion'), expected, received }
}

/** The issue of a document that only `migrate` reads. */
export const olderVersion = (version: string, newest: string): Issue => {
  const [expected, received] = [quote(newest), quote(version)]
  return {
    ...place,
    message: `the version ${received} is an older one: expected ${expected}`,
    expected,
    received,
    hint: `migrate it: the function migrate makes an article of version ${expected} of it`
  }
}
