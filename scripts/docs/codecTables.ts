import type { EnumerationShape, RecordShape, Shape, UnionShape } from '../../src/codec/Shape.js'
import { shapeOf } from '../../src/codec/shapeOf.js'
import { definitions } from '../../src/index.js'
import type { CodecSection } from './codecSections.js'
import { code, listed, typeText } from './codecText.js'
import { fieldCommentsOf } from './fieldComments.js'
import { table } from './markers.js'
import { definitionsOf, type Walkable, wordsOf } from './walkable.js'

const fieldTable = (name: string, { fields }: RecordShape): string => {
  const comments = fieldCommentsOf(name)
  const rows = [...fields].map(([key, { codec, isOptional }]) => [
    code(key),
    typeText(codec as Walkable),
    isOptional ? 'no' : 'yes',
    comments.get(key) ?? ''
  ])
  return table(['field', 'type', 'required', 'meaning'], rows)
}

const wordTable = (name: string, { words }: EnumerationShape): string => {
  if (!Object.hasOwn(definitions, name)) return `${listed(words)}.`
  const known = definitionsOf(name)
  return table(
    ['word', 'definition'],
    words.map((word) => [code(word), known[word] ?? ''])
  )
}

const choiceTable = ({ members, tag }: UnionShape): string => {
  if (tag === undefined) return `${members.map((member) => typeText(member as Walkable)).join(' or ')}.`
  const rows = members.map((member) => {
    const shape = shapeOf(member)
    const words = shape.kind === 'record' ? wordsOf(shape.fields.get(tag)?.codec as Walkable) : []
    return [listed(words), typeText(member)]
  })
  return table([code(tag), 'record'], rows)
}

/** What a codec is made of: its fields, its words, or what it is chosen from. */
export const contentOf = (name: string, shape: Shape): ReadonlyArray<CodecSection> => {
  switch (shape.kind) {
    case 'record':
      return [{ title: 'fields', text: fieldTable(name, shape) }]
    case 'enumeration':
      return [{ title: 'words', text: wordTable(name, shape) }]
    case 'union':
      return [{ title: 'choices', text: choiceTable(shape) }]
    default:
      return []
  }
}
