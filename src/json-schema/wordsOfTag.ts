import { shapeOf, type Walkable } from '../codec/shapeOf.js'

/** The words that a member of a tagged union has under its tag. */
export const wordsOfTag = (member: Walkable, tag: string): ReadonlyArray<string> => {
  const record = shapeOf(member)
  const field = record.kind === 'record' ? record.fields.get(tag) : undefined
  if (field === undefined) throw new TypeError(`${member.name} has no key ${tag}`)
  const shape = shapeOf(field.codec)
  if (shape.kind === 'literal') return [String(shape.value)]
  if (shape.kind === 'enumeration') return shape.words
  throw new TypeError(`the key ${tag} of ${member.name} is no word`)
}
