import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/codec/fault.js'
import { CameoCoding, Coding, PloverCoding } from '../../src/model/Coding.js'
import { PloverEvent } from '../../src/vocabulary/PloverEvent.js'
import { PloverMode } from '../../src/vocabulary/PloverMode.js'
import { ploverModes } from '../../src/vocabulary/ploverModes.js'

const faultsOf = (value: unknown): ReadonlyArray<string> => {
  const result = Coding.decode(value)
  if (result._tag === 'Right') return []
  return (result.left as Array<Fault>).map(({ code, context }) => {
    const path = context.slice(1).map(({ key }) => `/${key}`)
    return `${code} ${path.join('')}`
  })
}

const messageOf = (value: unknown): string | undefined => {
  const result = Coding.decode(value)
  return result._tag === 'Left' ? result.left[0]?.message : undefined
}

describe('Coding takes', () => {
  it.each([
    [{ scheme: 'plover', event: 'AGREE' }],
    [{ scheme: 'plover', event: 'CONSULT', mode: 'third-party', contexts: ['diplomatic', 'peacekeeping'] }],
    [{ scheme: 'plover', event: 'SANCTION', mode: 'withdraw' }],
    [{ scheme: 'plover', event: 'RETREAT', mode: 'withdraw' }],
    [{ scheme: 'cameo', code: '046' }],
    [{ scheme: 'cameo', code: '10' }]
  ])('%j, and gives the same reference back', (value) => {
    const result = Coding.decode(value)
    expect(result._tag === 'Right' && result.right).toBe(value)
    expect(Coding.is(value)).toBe(true)
    expect(Coding.encode(value as Coding)).toBe(value)
  })

  it('every mode with its own events and with no other', () => {
    for (const event of Object.keys(PloverEvent.keys) as ReadonlyArray<PloverEvent>) {
      for (const mode of Object.keys(PloverMode.keys) as ReadonlyArray<PloverMode>) {
        const belongs = ploverModes[event].includes(mode)
        expect(Coding.is({ scheme: 'plover', event, mode }), `${event} ${mode}`).toBe(belongs)
      }
    }
  })
})

describe('Coding refuses', () => {
  it.each([
    ['an unknown event', { scheme: 'plover', event: 'DEMAND' }, ['value/not-in-list /event']],
    ['a mode of another event', { scheme: 'plover', event: 'CONSULT', mode: 'riot' }, ['value/not-in-list /mode']],
    ['a mode where the event has none', { scheme: 'plover', event: 'AID', mode: 'visit' }, ['value/not-in-list /mode']],
    ['an unknown mode, once', { scheme: 'plover', event: 'CONSULT', mode: 'fax' }, ['value/not-in-list /mode']],
    ['an auxiliary mode', { scheme: 'plover', event: 'CONSULT', mode: 'future' }, ['value/not-in-list /mode']],
    [
      'an unknown event alone, its mode unjudged',
      { scheme: 'plover', event: 'X', mode: 'visit' },
      ['value/not-in-list /event']
    ],
    ['a mode that is no string', { scheme: 'plover', event: 'CONSULT', mode: null }, ['type/string /mode']],
    ['an explicit undefined', { scheme: 'plover', event: 'CONSULT', mode: undefined }, ['type/string /mode']],
    ['a missing event', { scheme: 'plover' }, ['key/missing /event']],
    ['an event by its heritage', { scheme: 'plover', event: 'constructor' }, ['value/not-in-list /event']],
    ['empty contexts', { scheme: 'plover', event: 'AGREE', contexts: [] }, ['value/empty-list /contexts']],
    [
      'an unknown context',
      { scheme: 'plover', event: 'AGREE', contexts: ['legal', 'humanitarian'] },
      ['value/not-in-list /contexts/1']
    ],
    ['a code without its zero', { scheme: 'cameo', code: '46' }, ['value/not-in-list /code']],
    ['a code that is a number', { scheme: 'cameo', code: 10 }, ['type/string /code']],
    ['a PLOVER key in CAMEO', { scheme: 'cameo', code: '046', event: 'CONSULT' }, ['key/unknown /event']],
    ['an unknown scheme', { scheme: 'icews', code: '046' }, ['union/unknown-tag /scheme']],
    ['a missing scheme', { event: 'AGREE' }, ['key/missing /scheme']],
    ['a string', 'plover', ['type/object ']]
  ])('%s', (_, value, faults) => {
    expect(Coding.is(value)).toBe(false)
    expect(faultsOf(value)).toEqual(faults)
  })

  it('with the modes that the event has', () => {
    const message = messageOf({ scheme: 'plover', event: 'CONSULT', mode: 'riot' })
    for (const mode of ploverModes.CONSULT) expect(message).toContain(`"${mode}"`)
    expect(messageOf({ scheme: 'plover', event: 'AID', mode: 'visit' })).toContain('AID has none')
  })
})

describe('the codecs of codings', () => {
  it('are named as their types', () => {
    expect([PloverCoding, CameoCoding, Coding].map(({ name }) => name)).toEqual([
      'PloverCoding',
      'CameoCoding',
      'Coding'
    ])
  })

  it('compose with io-ts codecs', () => {
    const codings = [{ scheme: 'cameo', code: '057' }]
    expect(t.type({ codings: t.array(Coding) }).is({ codings })).toBe(true)
    expect(t.type({ codings: t.array(Coding) }).is({ codings: [{ scheme: 'cameo', code: '57' }] })).toBe(false)
  })
})
