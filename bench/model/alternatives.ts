import type { SourceRecord } from './Dialect.js'

type Fields = SourceRecord['fields']

/** One record for each field that may be the first: together they are the records that are not empty. */
const byFirst = (fields: Fields): ReadonlyArray<Fields> =>
  fields.map((first, index) => [{ ...first, isOptional: false }, ...fields.slice(index + 1)])

type Words = ReadonlyArray<string>

/** The words that have the same choices, with these. */
const withEqualChoices = (among: Readonly<Record<string, Words>>): ReadonlyArray<readonly [Words, Words]> => {
  const groups = new Map<string, readonly [Array<string>, Words]>()
  for (const [word, choices] of Object.entries(among)) {
    const group = groups.get(choices.join()) ?? [[], choices]
    group[0].push(word)
    groups.set(choices.join(), group)
  }
  return [...groups.values()]
}

/**
 * A record as plain records that together admit the same, for libraries that have no conditions on a record.
 *
 * @param words - how the library writes a list of words
 */
export const alternativesOf = (
  { fields, isNonEmpty, choice }: SourceRecord,
  words: (words: Words) => string
): ReadonlyArray<Fields> => {
  if (isNonEmpty) return byFirst(fields)
  if (choice === undefined) return [fields]
  const { by, key, among } = choice
  return withEqualChoices(among).map(([owners, choices]) =>
    fields.flatMap((field) => {
      if (field.key === by) return [{ ...field, source: words(owners) }]
      if (field.key !== key) return [field]
      return choices.length === 0 ? [] : [{ ...field, source: words(choices) }]
    })
  )
}
