import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * Copies a value that a codec admits, part by part.
 *
 * @param map - tells what stands for a part, given its codec and its copy so far
 */
export const mapValues = (
  codec: Walkable,
  value: unknown,
  map: (codec: Walkable, copy: unknown) => unknown
): unknown => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'list':
      return map(
        codec,
        (value as ReadonlyArray<unknown>).map((item) => mapValues(shape.item, item, map))
      )
    case 'record': {
      const entries = Object.entries(value as Fields).map(([key, part]) => {
        const field = shape.fields.get(key)
        if (field === undefined) throw new Error(`${codec.name} has no ${key}`)
        return [key, mapValues(field.codec, part, map)] as const
      })
      return map(codec, Object.fromEntries(entries))
    }
    case 'union': {
      const member = shape.members.find((candidate) => candidate.is(value))
      if (member === undefined) throw new Error(`no member of ${codec.name} admits the value`)
      return mapValues(member, value, map)
    }
    default:
      return map(codec, value)
  }
}
