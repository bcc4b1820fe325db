import { shapeOf } from '../../src/codec/shapeOf.js'
import { code } from './markers.js'
import { nameOf, type Walkable } from './walkable.js'

/** How a page leads to what it tells of a codec. */
export type LinkTo = (name: string) => string

/** Words as JSON writes them, in one line. */
export const listed = (words: ReadonlyArray<string>): string => words.map((word) => code(`"${word}"`)).join(', ')

/** A codec in a sentence or a cell: a link to what is told of it, or what it is in words. */
export const typeText = (codec: Walkable, linkTo: LinkTo): string => {
  const name = nameOf(codec)
  if (name !== undefined) return linkTo(name)
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'list':
      return `list of ${typeText(shape.item, linkTo)}${shape.minItems > 0 ? ', not empty' : ''}`
    case 'literal':
      return code(JSON.stringify(shape.value))
    case 'enumeration':
      return listed(shape.words)
    case 'number':
      return shape.range?.description ?? 'a number'
    default:
      throw new Error(`there is no text for the type ${codec.name}`)
  }
}
