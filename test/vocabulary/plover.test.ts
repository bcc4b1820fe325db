import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { definitions } from '../../src/vocabulary/definition/definitions.js'
import { PloverContext } from '../../src/vocabulary/PloverContext.js'
import { PloverEvent } from '../../src/vocabulary/PloverEvent.js'
import { PloverMode } from '../../src/vocabulary/PloverMode.js'
import { type PloverModeOf, ploverModes } from '../../src/vocabulary/ploverModes.js'
import { ploverQuadClasses } from '../../src/vocabulary/ploverQuadClasses.js'
import { ploverScores } from '../../src/vocabulary/ploverScores.js'

interface Manual {
  readonly types: Readonly<Record<string, { readonly modes: ReadonlyArray<string>; readonly quad: string }>>
  readonly contexts: ReadonlyArray<string>
  readonly auxiliaryModes: ReadonlyArray<string>
}

const manual = JSON.parse(readFileSync(new URL('../../scripts/data/plover.json', import.meta.url), 'utf8')) as Manual

describe('PloverEvent', () => {
  it('has the 16 event types of the manual, in its order', () => {
    expect(Object.keys(PloverEvent.keys)).toEqual(Object.keys(manual.types))
    expect(Object.keys(PloverEvent.keys)).toHaveLength(16)
  })

  it.each(['DEMAND', 'DISAPPROVE', 'INVESTIGATE', 'CRIME', 'FIGHT'])('refuses %s of older drafts', (event) => {
    expect(PloverEvent.is(event)).toBe(false)
  })
})

describe('PloverMode', () => {
  it('has every mode of the manual and no other, in its order', () => {
    const modes = new Set(Object.values(manual.types).flatMap(({ modes }) => modes))
    expect(Object.keys(PloverMode.keys)).toEqual([...modes])
    expect(modes.size).toBe(59)
  })

  it('says in each definition which events have the mode', () => {
    for (const [mode, definition] of Object.entries(definitions.PloverMode)) {
      const events = Object.keys(manual.types).filter((event) => manual.types[event]?.modes.includes(mode))
      const named = definition.match(/\b[A-Z]+(?=(?:, [A-Z]+)?: )/g)
      expect(named, mode).toEqual(events)
    }
  })

  it.each(manual.auxiliaryModes)('refuses the auxiliary mode %s', (mode) => {
    expect(PloverMode.is(mode)).toBe(false)
  })
})

describe('PloverContext', () => {
  it('has the 37 contexts of the manual, in its order', () => {
    expect(Object.keys(PloverContext.keys)).toEqual(manual.contexts)
    expect(Object.keys(PloverContext.keys)).toHaveLength(37)
  })

  it.each(['humanitarian', 'democracy'])('refuses %s, which only the table from CAMEO has', (context) => {
    expect(PloverContext.is(context)).toBe(false)
  })
})

describe('ploverModes', () => {
  it('has the modes of each event as the manual lists them', () => {
    const modes = Object.entries(manual.types).map(([event, { modes }]) => [event, modes])
    expect(Object.entries(ploverModes)).toEqual(modes)
  })

  it.each(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID'] as const)('has none for %s', (event) => {
    expect(ploverModes[event]).toEqual([])
  })

  it('is told by types too', () => {
    expectTypeOf<PloverModeOf<'CONSULT'>>().toEqualTypeOf<'visit' | 'third-party' | 'multilateral' | 'phone'>()
    expectTypeOf<PloverModeOf<'AGREE'>>().toEqualTypeOf<never>()
    expectTypeOf<PloverModeOf<PloverEvent>>().toEqualTypeOf<PloverMode>()
  })
})

describe('ploverQuadClasses', () => {
  it('has four events by word with others, three by deed, four by word against them, five by deed', () => {
    const counts = new Map<string, number>()
    for (const quadClass of Object.values(ploverQuadClasses)) counts.set(quadClass, (counts.get(quadClass) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      'VERBAL COOPERATION': 4,
      'MATERIAL COOPERATION': 3,
      'VERBAL CONFLICT': 4,
      'MATERIAL CONFLICT': 5
    })
  })

  it('has SANCTION where its own section of the manual has it', () => {
    expect(ploverQuadClasses.SANCTION).toBe('MATERIAL CONFLICT')
  })
})

describe('ploverScores', () => {
  it('runs from ASSAULT to AID', () => {
    const sorted = Object.entries(ploverScores).sort(([, left], [, right]) => left - right)
    expect(sorted[0]).toEqual(['ASSAULT', -9])
    expect(sorted[sorted.length - 1]).toEqual(['AID', 10])
    expect(sorted).toHaveLength(16)
  })

  it('keeps ACCUSE as printed', () => {
    expect(ploverScores.ACCUSE).toBe(3)
  })
})
