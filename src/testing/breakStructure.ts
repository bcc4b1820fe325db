import { describeValue, quote } from '../codec/describeValue.js'
import type { Choice } from '../codec/struct.js'
import type { RecordShape } from '../codec/shapeOf.js'
import { note, noteValues, picked, type Site } from './Site.js'
import { notJson } from './wrongValues.js'

type Values = Readonly<Record<string, unknown>>

/** Keys that no record of the format has. */
const STRANGE_KEYS = ['note', 'constructor', 'toString', 'hasOwnProperty', '', 'a/b~c', '0', 'ключ']

const without = (record: Values, key: string): Values =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

/** Breaks an object by a key that it may not have. */
const noteStrangeKey = (site: Site, isKnown: (key: string) => boolean): void => {
  note(site, 'key/unknown', (pick) => {
    const misspelt = Object.keys(site.value as Values).flatMap((key) => [`${key}s`, key.toUpperCase()])
    const strange = [...STRANGE_KEYS, ...misspelt].filter((key) => !isKnown(key))
    const key = picked(strange, pick)
    return { part: { ...(site.value as Values), [key]: 'text' }, below: [key], description: `a key ${quote(key)} more` }
  })
}

const breakChoice = (site: Site, { among, by, key }: Choice): void => {
  const record = site.value as Values
  note(site, 'value/not-in-list', (pick) => {
    const own = among[record[by] as string] as ReadonlyArray<string>
    const others = Object.values(among)
      .flat()
      .filter((other) => !own.includes(other))
    const word = picked(others, pick)
    return {
      part: { ...record, [key]: word },
      below: [key],
      description: `the ${key} ${quote(word)}, which is not of ${describeValue(record[by])}`
    }
  })
}

/** Breaks a record: a key too few or too many, no key at all, a word that does not go with another. */
export const breakRecord = (site: Site, { choice, fields, isNonEmpty }: RecordShape): void => {
  const record = site.value as Values
  noteValues(site, 'type/object', site.gathering.wrong.notObject)
  if (isNonEmpty) noteValues(site, 'value/empty-object', [{}])
  for (const [key, { isOptional }] of fields) {
    if (isOptional) continue
    const description = `the key ${quote(key)} left out`
    note(site, 'key/missing', () => ({ part: without(record, key), below: [key], description }))
  }
  noteStrangeKey(site, (key) => fields.has(key))
  if (choice !== undefined) breakChoice(site, choice)
}

/** Breaks the tag of a member of a union by a word that no member has. */
export const breakTag = (site: Site, words: ReadonlySet<unknown>): void => {
  const word = site.value as string
  const others = [word.toUpperCase(), `${word}s`, '', 'constructor', ...site.gathering.wrong.notString]
  noteValues(
    site,
    'union/unknown-tag',
    others.filter((other) => !words.has(other))
  )
}

/** Breaks a list: none of its items, or something else in its place. */
export const breakList = (site: Site, minItems: number): void => {
  noteValues(site, 'type/array', site.gathering.wrong.notArray)
  if (minItems > 0) noteValues(site, 'value/empty-list', [[]])
}

/** Breaks a list of so many items: one fewer, one more, or something else in its place. */
export const breakTuple = (site: Site): void => {
  const items = site.value as ReadonlyArray<unknown>
  const last = items.length - 1
  noteValues(site, 'type/array', site.gathering.wrong.notArray)
  note(site, 'key/missing', () => ({ part: items.slice(0, -1), below: [last], description: 'the last item left out' }))
  note(site, 'key/unknown', (pick) => ({
    part: [...items, picked([null, ...items], pick)],
    below: [items.length],
    description: 'an item more'
  }))
}

/** Breaks an object whose keys are of a format. */
export const breakDictionary = (site: Site, isKey: (key: string) => boolean): void => {
  noteValues(site, 'type/object', site.gathering.wrong.notObject)
  noteStrangeKey(site, isKey)
}

/** Breaks what may be any JSON, where that is allowed. */
export const breakJson = (site: Site): void => {
  if (site.gathering.isPlain) return
  for (const [code, value] of notJson) noteValues(site, code, [value])
}
