import * as fc from 'fast-check'
import { type RecordShape, shapeOf, type Walkable } from '../codec/shapeOf.js'
import { Article } from '../model/Article.js'
import { Correction } from '../model/Correction.js'
import { Event } from '../model/Event.js'
import { Itinerary } from '../model/Itinerary.js'
import { Person } from '../model/Person.js'
import { Place } from '../model/Place.js'
import { Statement } from '../model/Statement.js'
import { State } from '../model/State.js'
import { Stop } from '../model/Stop.js'
import { Text } from '../primitive/Text.js'
import { arbitraryOf } from './arbitraryOf.js'
import { alphabet } from './alphabet.js'

/** Values of optional keys that nothing else in the article hangs on. */
export type Free = Readonly<Record<string, unknown>>

/** The choices for one record: numbers to be read as a tape, and what may stand in it whatever they are. */
export interface RecordPlan {
  readonly picks: ReadonlyArray<number>
  readonly free: Free
}

/** The choices for a record that holds others. */
export interface NestedPlan extends RecordPlan {
  readonly inner: ReadonlyArray<RecordPlan>
}

/** The choices that an article is made from; any such choices make an article that is in order. */
export interface Plan extends RecordPlan {
  /** The day of publication, as days since 1970. */
  readonly base: number
  readonly wild: ReadonlyArray<string>
  readonly paragraphs: ReadonlyArray<RecordPlan>
  readonly corrections: ReadonlyArray<RecordPlan>
  readonly places: ReadonlyArray<RecordPlan>
  readonly actors: ReadonlyArray<NestedPlan>
  readonly statements: ReadonlyArray<RecordPlan>
  readonly itineraries: ReadonlyArray<NestedPlan>
  readonly events: ReadonlyArray<RecordPlan>
}

const TAPE_LENGTH = 32
const BEYOND = 9_999

const picks = fc.array(fc.noBias(fc.nat(BEYOND)), { minLength: TAPE_LENGTH, maxLength: TAPE_LENGTH, size: 'max' })

/** Values of some keys of a record, each there or not. */
const freeKeys = (
  codec: Walkable,
  keys: ReadonlyArray<string>,
  requiredKeys: Array<string> = []
): fc.Arbitrary<Free> => {
  const { fields } = shapeOf(codec) as RecordShape
  const codecOf = (key: string): Walkable => fields.get(key)?.codec as Walkable
  const model = Object.fromEntries(
    [...keys, ...requiredKeys].map((key) => [key, arbitraryOf(codecOf(key), () => undefined)])
  )
  return fc.record(model, { requiredKeys, noNullPrototype: true })
}

const recordPlan = (free: fc.Arbitrary<Free>): fc.Arbitrary<RecordPlan> => fc.record({ picks, free })

const listOf = <A>(plans: fc.Arbitrary<A>, maxLength: number, minLength = 0): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.array(plans, { minLength, maxLength, size: 'max' })

const nestedPlan = (
  free: fc.Arbitrary<Free>,
  inner: fc.Arbitrary<RecordPlan>,
  least: number
): fc.Arbitrary<NestedPlan> => fc.record({ picks, free, inner: listOf(inner, 3, least) })

/** Words that are in no language: letters of many scripts, and what stands on them. */
const wildWords = fc
  .array(fc.constantFrom(...alphabet.filter((character) => /[\p{L}\p{M}]/u.test(character))), {
    minLength: 2,
    maxLength: 8
  })
  .map((letters) => `ꙮ${letters.join('')}`)

const nothing: fc.Arbitrary<Free> = fc.constant({})
const texts = fc.record({ text: arbitraryOf(Text, () => undefined) })

const FIRST_BASE = 7_305
const LAST_BASE = 24_000

/** The choices for articles with so many facts of a kind, and so many paragraphs, at the most. */
export const planArbitrary = (mostFacts: number, mostParagraphs: number): fc.Arbitrary<Plan> =>
  fc.record({
    picks,
    free: freeKeys(Article, ['url', 'publisher', 'authors', 'rights', 'annotation', 'extensions'], ['id']),
    base: fc.integer({ min: FIRST_BASE, max: LAST_BASE }),
    wild: listOf(wildWords, 3, 1),
    paragraphs: listOf(recordPlan(nothing), mostParagraphs, 1),
    corrections: listOf(recordPlan(freeKeys(Correction, [], ['date', 'text'])), 2),
    places: listOf(recordPlan(freeKeys(Place, ['country', 'coordinates', 'identifiers', 'extensions'])), mostFacts),
    actors: listOf(
      nestedPlan(
        fc
          .tuple(
            freeKeys(Person, ['aliases', 'identifiers', 'confidence', 'honorific', 'nationality', 'extensions']),
            freeKeys(State, ['country', 'government'])
          )
          .map(([ofPerson, ofState]) => ({ ...ofPerson, ...ofState })),
        recordPlan(texts),
        0
      ),
      mostFacts
    ),
    statements: listOf(
      recordPlan(
        fc
          .tuple(texts, freeKeys(Statement, ['medium', 'confidence', 'extensions']))
          .map(([text, free]) => ({ ...text, ...free }))
      ),
      mostFacts
    ),
    itineraries: listOf(
      nestedPlan(freeKeys(Itinerary, ['confidence', 'extensions']), recordPlan(freeKeys(Stop, ['extensions'])), 1),
      mostFacts
    ),
    events: listOf(recordPlan(freeKeys(Event, ['topics', 'coding', 'confidence', 'extensions'])), mostFacts)
  })
