import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { type CheckFile, createCheckFile, textOfCheckFile } from './CheckFile.js'
import type { Wanted } from './expressions.js'
import { numberBody, stringBody, wordSwitch } from './scalarChecks.js'
import { dictionaryBody, listBody, recordBody, tupleBody, unionBody } from './structureChecks.js'

const bodyOf = (codec: Walkable, file: CheckFile, wanted: Wanted): string => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'string':
      if (shape.format !== undefined) return stringBody(shape.format, file)
      break
    case 'number':
      if (shape.range !== undefined) return numberBody(shape.range)
      break
    case 'enumeration':
      return `{\n${wordSwitch('value', shape.words, '  ')}\n}`
    case 'record':
      return recordBody(shape, file, wanted)
    case 'list':
      return listBody(shape, file, wanted)
    case 'tuple':
      return tupleBody(shape, file, wanted)
    case 'dictionary':
      return dictionaryBody(shape, file, wanted)
    case 'union':
      return unionBody(shape, file, wanted)
    default:
  }
  throw new Error(`there is no check for ${codec.name}`)
}

/** The text of the file with the check of a codec. */
export const renderCheck = (name: string, codec: Walkable, wanted: Wanted): string => {
  const file = createCheckFile()
  const body = bodyOf(codec, file, wanted)
  const separator = body.startsWith('\n') ? '' : ' '
  file.parts.push(
    `/** Whether a value is what \`${name.slice(2)}\` admits; throws where it cannot tell. */\n` +
      `export const ${name} = (value: unknown): boolean =>${separator}${body}`
  )
  return textOfCheckFile(file)
}
