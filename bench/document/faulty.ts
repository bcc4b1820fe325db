import { type RecordShape, shapeOf } from '../../src/codec/shapeOf.js'
import { Article } from '../../src/index.js'
import { mapValues } from './mapValues.js'

type Fields = Readonly<Record<string, unknown>>

const without = (record: Fields, key: string): Fields =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

/** The last string of a record, which is no tag, for a tag stands first; only those that must be there, if so asked. */
const victimOf = ({ fields }: RecordShape, record: Fields, isRequired: boolean): string | undefined =>
  Object.keys(record)
    .slice(1)
    .findLast((key) => typeof record[key] === 'string' && !(isRequired && fields.get(key)?.isOptional === true))

/** Puts something else in the place of a string, or adds a key to a record that has no string to spare. */
const replaceBy =
  (wrong: unknown): Breakage =>
  (shape, record) => {
    const victim = victimOf(shape, record, false)
    return victim === undefined ? addKey(shape, record) : { ...record, [victim]: wrong }
  }

type Breakage = (shape: RecordShape, record: Fields) => Fields

const addKey: Breakage = (_shape, record) => ({ ...record, surprise: true })

const leaveOut: Breakage = (shape, record) => {
  const victim = victimOf(shape, record, true)
  return victim === undefined ? addKey(shape, record) : without(record, victim)
}

/** Each record is broken in the next of these ways, in turn. */
const breakages: ReadonlyArray<Breakage> = [replaceBy(7), replaceBy(''), addKey, leaveOut]

/** The article with a fault in every record that it holds. */
export const withAllFaults = (article: Article): unknown => {
  let count = 0
  return mapValues(Article, article, (codec, copy) => {
    const shape = shapeOf(codec)
    if (shape.kind !== 'record') return copy
    const breakage = breakages[count++ % breakages.length] as Breakage
    return breakage(shape, copy as Fields)
  })
}

/** The article with a single fault, in the last place where its text speaks of an actor; or else in its first paragraph. */
export const withOneFault = (article: Article): unknown => {
  const actor = article.actors.at(-1)
  if (actor === undefined) return { ...article, body: article.body.map((paragraph) => ({ ...paragraph, id: 'No id' })) }
  const mentions = actor.mentions.map((mention, index) =>
    index === actor.mentions.length - 1 ? { ...mention, in: 'Not an id' } : mention
  )
  return { ...article, actors: [...article.actors.slice(0, -1), { ...actor, mentions }] }
}
