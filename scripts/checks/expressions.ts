import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { isExplainable } from '../../src/codec/explain.js'
import { type CheckFile, imported } from './CheckFile.js'
import { exportedValues } from './exportedValues.js'

/** The words of a longer list are looked up in the vocabulary's own table, which is no slower and repeats nothing. */
const MOST_WORDS = 8

const NAME = /^[A-Z]\w*$/

/** The names of checks that other files need, beside those of the exported codecs; filled while expressions are written. */
export type Wanted = Map<string, Walkable>

export const quoted = (word: string): string => `'${JSON.stringify(word).slice(1, -1).replace(/'/g, "\\'")}'`

/** Whether a check is written for a codec; else its own guard is asked. */
export const isGenerated = (codec: Walkable): boolean => {
  const shape = shapeOf(codec)
  if (shape.kind === 'enumeration') return shape.words.length <= MOST_WORDS
  return shape.kind !== 'json' && shape.kind !== 'refinement' && shape.kind !== 'opaque'
}

/** What the check of a codec is called: strings by their format, lists by their items. */
export const checkNameOf = (codec: Walkable): string | undefined => {
  const shape = shapeOf(codec)
  if (shape.kind === 'string' && shape.format !== undefined) return `is${shape.format.name}`
  if (shape.kind === 'list') {
    const item = checkNameOf(shape.item)
    return item === undefined ? undefined : `is${shape.minItems === 0 ? '' : 'NonEmpty'}${item.slice(2)}List`
  }
  return isExplainable(codec) && NAME.test(codec.name) ? `is${codec.name}` : undefined
}

/** The call of a codec's own guard, where no check is written for it. */
const guardCall = (codec: Walkable, value: string, file: CheckFile): string => {
  const found = exportedValues.get(codec)
  if (found === undefined) throw new Error(`${codec.name} is exported by no module`)
  return `${imported(file, `../../${found.module}.js`, found.name)}.is(${value})`
}

/** An expression that tells whether a codec admits a value; asks for the check that it calls. */
export const expressionOf = (codec: Walkable, value: string, file: CheckFile, wanted: Wanted): string => {
  const shape = shapeOf(codec)
  if (shape.kind === 'json') return `${imported(file, '../../codec/isJson.js', 'isJson')}(${value})`
  if (!isGenerated(codec)) return guardCall(codec, value, file)
  if (shape.kind === 'literal') return `${value} === ${quoted(String(shape.value))}`
  const name = checkNameOf(codec)
  if (name === undefined) throw new Error(`there is no name for the check of ${codec.name}`)
  wanted.set(name, wanted.get(name) ?? codec)
  return `${imported(file, `./${name}.js`, name)}(${value})`
}
