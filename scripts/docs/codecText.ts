import { shapeOf } from '../../src/codec/shapeOf.js'
import { nameOf, type Walkable } from './walkable.js'

/** Code in Markdown. */
export const code = (text: string): string => `\`${text}\``

/** Words as JSON writes them, in one line. */
export const listed = (words: ReadonlyArray<string>): string => words.map((word) => code(`"${word}"`)).join(', ')

/** A codec in a sentence or a cell: a link to its page, or what it is in words. */
export const typeText = (codec: Walkable): string => {
  const name = nameOf(codec)
  if (name !== undefined) return `{@linkcode ${name}:var ${name}}`
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'list':
      return `list of ${typeText(shape.item)}${shape.minItems > 0 ? ', not empty' : ''}`
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
