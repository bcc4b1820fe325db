import { shapeOf, type ShapeField, type Walkable } from '../codec/shapeOf.js'
import { wordsOfTag } from './wordsOfTag.js'

type Fields = ReadonlyMap<string, ShapeField>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Sets a key as JSON would: `__proto__`, too, is a key like others. */
const withEntries = (entries: ReadonlyArray<readonly [string, unknown]>): object => Object.fromEntries(entries)

const fromRecord = (fields: Fields, answer: unknown): unknown =>
  isObject(answer)
    ? withEntries(
        Object.entries(answer).flatMap(([key, value]) => {
          const field = fields.get(key)
          if (field === undefined) return [[key, value] as const]
          return field.isOptional && value === null ? [] : [[key, fromStructuredOutput(field.codec, value)] as const]
        })
      )
    : answer

/** The member that an answer was made by: by its tag, or the first that admits it. */
const fromUnion = (members: ReadonlyArray<Walkable>, tag: string | undefined, answer: unknown): unknown => {
  if (tag !== undefined) {
    const word = isObject(answer) ? answer[tag] : undefined
    const member = members.find((candidate) => wordsOfTag(candidate, tag).includes(word as string))
    return member === undefined ? answer : fromStructuredOutput(member, answer)
  }
  for (const member of members) {
    const value = fromStructuredOutput(member, answer)
    if (member.decode(value)._tag === 'Right') return value
  }
  return answer
}

/**
 * Takes a language model's answer to a schema of the target `structured-output` back to the form of the codec: a
 * `null` under a key that may be left out is dropped, and nothing else is changed.
 *
 * What comes back is not judged: hand it to the codec, or an article to `decodeArticle`. The answer itself is not
 * changed. A recursive codec follows its answer down, so an answer of a hundred thousand levels is too deep for it.
 *
 * @category Schema
 * @since 0.2.0
 * @example
 * import { fromStructuredOutput } from 'communique/json-schema'
 * import { Anchor } from 'communique'
 *
 * const answer = { in: 'p1', exact: 'he', prefix: null, suffix: null }
 * assert.deepEqual(fromStructuredOutput(Anchor, answer), { in: 'p1', exact: 'he' })
 * assert.deepEqual(fromStructuredOutput(Anchor, { in: null }), { in: null })
 */
export const fromStructuredOutput = (codec: Walkable, answer: unknown): unknown => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'record':
      return fromRecord(shape.fields, answer)
    case 'list':
      return Array.isArray(answer) ? answer.map((item) => fromStructuredOutput(shape.item, item)) : answer
    case 'tuple':
      return Array.isArray(answer)
        ? answer.map((item, index) => {
            const place = shape.items[index]
            return place === undefined ? (item as unknown) : fromStructuredOutput(place, item)
          })
        : answer
    case 'union':
      return fromUnion(shape.members, shape.tag, answer)
    case 'intersection':
      return shape.members.reduce<unknown>((value, member) => fromStructuredOutput(member, value), answer)
    case 'refinement':
      return fromStructuredOutput(shape.base, answer)
    case 'recursion':
      return fromStructuredOutput(shape.codec, answer)
    default:
      return answer
  }
}
