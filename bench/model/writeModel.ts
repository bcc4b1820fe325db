import type { Format } from '../../src/codec/format.js'
import { type RecordShape, type Shape, shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import type { Dialect, SourceMember } from './Dialect.js'

/** Kinds whose source is short enough to stand in place. */
const INLINE: ReadonlySet<Shape['kind']> = new Set(['list', 'literal'])

const formatOf = (codec: Walkable): Format => {
  const shape = shapeOf(codec)
  if (shape.kind === 'string' && shape.format !== undefined) return shape.format
  throw new Error(`${codec.name} has no format`)
}

const wordsOf = (codec: Walkable): ReadonlyArray<string> => {
  const shape = shapeOf(codec)
  if (shape.kind === 'literal') return [String(shape.value)]
  if (shape.kind === 'enumeration') return shape.words
  throw new Error(`${codec.name} has no words`)
}

/** The words of the tag by which a member of a union is known. */
export const tagWordsOf = (member: Walkable, tag: string): ReadonlyArray<string> => {
  const shape = shapeOf(member)
  const field = shape.kind === 'record' ? shape.fields.get(tag) : undefined
  if (field === undefined) throw new Error(`${member.name} has no ${tag}`)
  return wordsOf(field.codec)
}

/**
 * Writes the model that a codec stands for as a module in a library's own words.
 *
 * It throws where the codec holds something that no dialect has a word for: the model has grown, and the dialects must.
 */
export const writeModel = (root: Walkable, dialect: Dialect): string => {
  const names = new Map<Walkable, string>()
  const definitions: Array<string> = []

  const recordOf = (shape: RecordShape, name: string): string => {
    const fields = [...shape.fields].map(([key, { codec, isOptional }]) => ({
      key,
      source: sourceOf(codec),
      isOptional
    }))
    return dialect.record({ fields, isNonEmpty: shape.isNonEmpty, choice: shape.choice }, name)
  }

  const unionOf = (members: ReadonlyArray<Walkable>, tag: string | undefined): string => {
    const sources = members.map(sourceOf)
    if (tag === undefined) return dialect.union(...(sources as [string, string]))
    const sourceMembers = members.map((member, index): SourceMember => ({
      source: sources[index] as string,
      words: tagWordsOf(member, tag)
    }))
    return dialect.tagged(tag, sourceMembers)
  }

  const written = (codec: Walkable): string => {
    const shape = shapeOf(codec)
    switch (shape.kind) {
      case 'string':
        return dialect.format(formatOf(codec))
      case 'number':
        if (shape.range === undefined) break
        return dialect.range(shape.range)
      case 'literal':
        return dialect.literal(String(shape.value))
      case 'enumeration':
        return dialect.words(shape.words)
      case 'list':
        return dialect.list(sourceOf(shape.item), shape.minItems)
      case 'tuple':
        return dialect.pair(...(shape.items.map(sourceOf) as [string, string]))
      case 'record':
        return recordOf(shape, codec.name)
      case 'dictionary':
        return dialect.dictionary(sourceOf(shape.key), formatOf(shape.key))
      case 'union':
        return unionOf(shape.members, shape.tag)
      default:
    }
    throw new Error(`no dialect has a word for ${shape.kind}, which ${codec.name} is`)
  }

  const sourceOf = (codec: Walkable): string => {
    const known = names.get(codec)
    if (known !== undefined) return known
    const source = written(codec)
    if (INLINE.has(shapeOf(codec).kind)) return source
    if ([...names.values()].includes(codec.name)) throw new Error(`two codecs are called ${codec.name}`)
    names.set(codec, codec.name)
    definitions.push(dialect.define(codec.name, source))
    return codec.name
  }

  sourceOf(root)
  return [dialect.head, ...definitions, dialect.tail, ''].join('\n')
}
