import { isExplainable } from '../codec/explain.js'
import type { Format } from '../codec/format.js'
import type { Range } from '../codec/number.js'
import type { IssueCode } from '../issue/Issue.js'
import { type RecordShape, type Shape, shapeOf, type UnionShape, type Walkable } from '../codec/shapeOf.js'
import type { Breakage } from './Breakage.js'
import { breakNumber, breakString, breakUntagged, breakWord } from './breakScalar.js'
import { breakDictionary, breakJson, breakList, breakRecord, breakTag, breakTuple } from './breakStructure.js'
import type { Site } from './Site.js'
import { allWrongValues, plainWrongValues } from './wrongValues.js'

type Values = Readonly<Record<string | number, unknown>>

/** The part under a key. */
const below = (site: Site, key: string | number, codec: Walkable): Site => ({
  ...site,
  codec,
  at: [...site.at, key],
  value: (site.value as Values)[key]
})

const walkFields = (site: Site, { fields }: RecordShape, tag?: string): void => {
  for (const [key, { codec }] of fields) {
    if (key !== tag && Object.hasOwn(site.value as object, key)) walk(below(site, key, codec))
  }
}

const wordsOf = (codec: Walkable): ReadonlyArray<unknown> => {
  const shape = shapeOf(codec)
  return shape.kind === 'enumeration' ? shape.words : [(shape as { readonly value: unknown }).value]
}

/** Breaks a value of a tagged union as one of the member that its tag names; the tag is the union’s to judge. */
const walkTagged = (site: Site, { members }: UnionShape, tag: string): void => {
  const shapes = members.map((member) => shapeOf(member) as RecordShape)
  const wordsOfEach = shapes.map(({ fields }) => wordsOf(fields.get(tag)?.codec as Walkable))
  const word = (site.value as Values)[tag]
  const own = shapes[wordsOfEach.findIndex((words) => words.includes(word))] as RecordShape
  breakRecord(site, own)
  breakTag(below(site, tag, site.codec), new Set(wordsOfEach.flat()))
  walkFields(site, own, tag)
}

/** Breaks a part by itself, where a codec of this package admits it; those of others have no codes. */
const breakHere = (site: Site, shape: Shape): void => {
  if (!isExplainable(site.codec)) return
  switch (shape.kind) {
    case 'string':
      return breakString(site, shape.format as Format)
    case 'number':
      return breakNumber(site, shape.range as Range)
    case 'literal':
      return breakWord(site, shape.code as IssueCode)
    case 'enumeration':
      return breakWord(site, 'value/not-in-list')
    case 'list':
      return breakList(site, shape.minItems)
    case 'tuple':
      return breakTuple(site)
    case 'dictionary':
      return breakDictionary(site, (key) => shape.key.is(key))
    case 'record':
      return breakRecord(site, shape)
    case 'union':
      return shape.tag === undefined ? breakUntagged(site, shape) : walkTagged(site, shape, shape.tag)
    case 'json':
      return breakJson(site)
    default:
      return undefined
  }
}

/** Walks the parts of a value; which member of an untagged union a value is of cannot be told. */
const walkInside = (site: Site, shape: Shape): void => {
  switch (shape.kind) {
    case 'list':
      return (site.value as ReadonlyArray<unknown>).forEach((_, index) => walk(below(site, index, shape.item)))
    case 'tuple':
      return shape.items.forEach((item, index) => walk(below(site, index, item)))
    case 'dictionary':
      return Object.keys(site.value as object).forEach((key) => walk(below(site, key, shape.value)))
    case 'record':
      return walkFields(site, shape)
    case 'intersection':
      return shape.members.forEach((codec) => walk({ ...site, codec }))
    case 'refinement':
      return walk({ ...site, codec: shape.base })
    case 'recursion':
      return walk({ ...site, codec: shape.codec })
    default:
      return undefined
  }
}

const walk = (site: Site): void => {
  const shape = shapeOf(site.codec)
  breakHere(site, shape)
  walkInside(site, shape)
}

/**
 * All the ways to break one part of a value, so that its codec refuses it with a known code at a known path.
 *
 * @param isPlain - whether only what JSON can write may stand in the broken value
 */
export const structuralBreakages = (codec: Walkable, value: unknown, isPlain: boolean): ReadonlyArray<Breakage> => {
  const breakages: Array<Breakage> = []
  const wrong = isPlain ? plainWrongValues : allWrongValues
  walk({ gathering: { breakages, isPlain, wrong }, codec, value, at: [] })
  return breakages
}
