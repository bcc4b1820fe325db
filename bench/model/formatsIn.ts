import type { Format } from '../../src/codec/format.js'
import { type Shape, shapeOf, type Walkable } from '../../src/codec/shapeOf.js'

const partsOf = (shape: Shape): ReadonlyArray<Walkable> => {
  switch (shape.kind) {
    case 'list':
      return [shape.item]
    case 'tuple':
      return shape.items
    case 'record':
      return [...shape.fields.values()].map(({ codec }) => codec)
    case 'dictionary':
      return [shape.key]
    case 'union':
      return shape.members
    default:
      return []
  }
}

/** The formats of all strings inside a codec, each once. */
export const formatsIn = (root: Walkable): ReadonlyArray<Format> => {
  const seen = new Set<Walkable>()
  const formats = new Map<string, Format>()
  const visit = (codec: Walkable): void => {
    if (seen.has(codec)) return
    seen.add(codec)
    const shape = shapeOf(codec)
    if (shape.kind === 'string' && shape.format !== undefined) formats.set(shape.format.name, shape.format)
    partsOf(shape).forEach(visit)
  }
  visit(root)
  return [...formats.values()]
}
