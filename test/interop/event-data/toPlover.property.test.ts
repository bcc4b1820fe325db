import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, pointer, PloverContext, PloverEvent, ploverModes, ploverQuadClasses } from '../../../src/index.js'
import { type Conversion, fromCameo, type PloverRecord, toPlover } from '../../../src/interop/event-data/index.js'
import { arbitrary, verifiedArticle } from '../../../src/testing/index.js'

const OPTIONS = { numRuns: 150, seed: 6 }

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key.replace(/~1/g, '/').replace(/~0/g, '~')],
      value
    )

const isSound = ({ event, modes, contexts, quadClass, score, actors, evidence }: PloverRecord): boolean =>
  PloverEvent.is(event) &&
  modes.every((mode) => ploverModes[event].includes(mode)) &&
  contexts.every(PloverContext.is) &&
  quadClass === ploverQuadClasses[event] &&
  Math.abs(score) <= 10 &&
  actors.length > 0 &&
  evidence.length > 0

/** The events, stops and actors that are neither in a record nor a loss. */
const silent = (
  article: Article,
  { value = [], losses }: Conversion<ReadonlyArray<PloverRecord>>
): ReadonlyArray<string> => {
  const told = new Set([...losses, ...value].map((one) => one.pointer))
  const events = article.events.map((_, index) => pointer({ path: ['events', index] }))
  const stops = article.itineraries.flatMap(({ stops: all }, index) =>
    all.map((_, place) => pointer({ path: ['itineraries', index, 'stops', place] }))
  )
  const actors = article.actors.map((_, index) => pointer({ path: ['actors', index] }))
  const named = new Set(
    value.flatMap((record) => [...record.actors, ...record.recipients].map((actor) => actor.pointer))
  )
  return [...events, ...stops, ...actors].filter((at) => !told.has(at) && !named.has(at))
}

describe('toPlover', () => {
  test('codes or loses every event, stop and actor, with codes and pointers that hold', () => {
    fc.assert(
      fc.property(verifiedArticle(), (article) => {
        const made = toPlover(article)
        expect(made.value?.filter((record) => !isSound(record))).toEqual([])
        expect(silent(article, made)).toEqual([])
        for (const loss of made.losses) expect([loss, valueAt(article, loss.pointer)]).not.toEqual([loss, undefined])
        const ids = made.value?.map(({ id }) => id) ?? []
        expect(new Set(ids).size).toBe(ids.length)
        for (const { evidence } of made.value ?? []) {
          for (const { pointer: at, ...anchor } of evidence) expect(valueAt(article, at)).toEqual(anchor)
        }
      }),
      OPTIONS
    )
  })

  test('never throws on an article, whatever its ids refer to', () => {
    fc.assert(
      fc.property(arbitrary(Article), (article) => {
        const { value, losses } = toPlover(article)
        expect(value?.every(isSound)).toBe(true)
        expect(losses.length).toBeGreaterThan(0)
      }),
      OPTIONS
    )
  })
})

test('fromCameo never throws on any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(fromCameo(json as string).losses).toBeDefined()
    })
  )
})
