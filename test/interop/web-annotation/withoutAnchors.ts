import type { Article } from '../../../src/index.js'

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The anchors that may be left out are; of a list that may not be empty, one is kept: the last segment, the first evidence. */
const stripped = (record: Fields, isFact: boolean): Fields =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): ReadonlyArray<readonly [string, unknown]> => {
      if (key === 'mentions') return [[key, []]]
      if (key === 'segments') return [[key, (value as ReadonlyArray<unknown>).slice(-1)]]
      if (key === 'evidence') return [[key, (value as ReadonlyArray<unknown>).slice(0, isFact ? 1 : 0)]]
      if (key === 'cue' || key === 'anchor' || (key === 'expression' && record['kind'] !== 'relative')) return []
      if (key === 'extensions') return [[key, value]]
      if (!Array.isArray(value)) return [[key, isRecord(value) ? stripped(value, false) : value]]
      const items: ReadonlyArray<unknown> = value
      return [[key, items.map((item) => (isRecord(item) ? stripped(item, key === 'stops') : item))]]
    })
  )

/** An article with as few anchors as the format allows, and nobody who drew the facts. */
export const withoutAnchors = ({ annotation: _annotation, ...article }: Article): unknown => ({
  ...article,
  ...Object.fromEntries(
    (['places', 'actors', 'statements', 'itineraries', 'events'] as const).map((list) => [
      list,
      article[list].map((fact) => stripped({ ...fact }, true))
    ])
  )
})
