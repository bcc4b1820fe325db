import type { Format } from '../../src/codec/format.js'
import type { Range } from '../../src/codec/number.js'
import type { RecordShape } from '../../src/codec/Shape.js'
import { shapeOf } from '../../src/codec/shapeOf.js'
import { formatNotes } from '../../src/index.js'
import { listed, typeText } from './codecText.js'
import { code } from './markers.js'
import { linkToPage } from './linkToPage.js'
import type { Walkable } from './walkable.js'

/** A pattern longer than this is for machines. */
const LONGEST_PATTERN = 120

const formatConstraints = ({ name, description, pattern, maxLength }: Format): ReadonlyArray<string> => {
  const { beyondPattern, examples } = formatNotes[name as keyof typeof formatNotes]
  const isShort = pattern.source.length <= LONGEST_PATTERN
  return [
    `A string: ${description}.`,
    ...(isShort ? [`It matches ${code(String(pattern))}.`] : []),
    ...(maxLength === undefined ? [] : [`${maxLength.toLocaleString('en')} UTF-16 code units at most.`]),
    ...(beyondPattern === undefined ? [] : [`Beyond its pattern: ${beyondPattern}.`]),
    ...(examples.length === 0 ? [] : [`Such are ${listed(examples)}.`])
  ]
}

const recordConstraints = ({ choice, fields, isNonEmpty }: RecordShape): ReadonlyArray<string> => [
  `An object with no other keys than ${fields.size === 1 ? 'this one' : `these ${fields.size}`}.`,
  ...(isNonEmpty ? ['At least one of them is there.'] : []),
  ...(choice === undefined ? [] : [`What ${code(choice.key)} may be hangs on ${code(choice.by)}.`])
]

const rangeConstraints = ({ description, integer, minimum, maximum }: Range): ReadonlyArray<string> => [
  `${description[0]?.toUpperCase()}${description.slice(1)}; neither ${code('NaN')} nor an infinity.`,
  ...(integer === true ? ['A whole number.'] : []),
  ...(minimum === undefined ? [] : [`At least ${minimum}.`]),
  ...(maximum === undefined ? [] : [`At most ${maximum}.`])
]

/** What a value must be, in sentences. */
export const constraintsOf = (codec: Walkable): ReadonlyArray<string> => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'record':
      return recordConstraints(shape)
    case 'enumeration':
      return [`A string: one of ${shape.words.length} words, in just this spelling.`]
    case 'union':
      return shape.tag === undefined ? [] : [`The key ${code(shape.tag)} tells which of the records it is.`]
    case 'string':
      return shape.format === undefined ? [] : formatConstraints(shape.format)
    case 'number':
      return shape.range === undefined ? [] : rangeConstraints(shape.range)
    case 'tuple':
      return [
        `An array of ${shape.items.length} items: ${shape.items.map((item) => typeText(item, linkToPage)).join(', ')}.`
      ]
    case 'dictionary':
      return [
        `An object. Each key is ${typeText(shape.key, linkToPage)}, each value ${typeText(shape.value, linkToPage)}.`
      ]
    case 'literal':
      return [`Just ${code(JSON.stringify(shape.value))}.`]
    case 'refinement':
      return [`${typeText(shape.base, linkToPage)} that keeps every rule of severity error.`]
    case 'json':
      return ['Whatever JSON can write: no `undefined`, no `NaN`, no class instance, nothing that contains itself.']
    default:
      throw new Error(`nothing is known of ${codec.name}`)
  }
}
