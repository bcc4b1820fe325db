import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CameoCode, cameoCodes, definitions, PloverCoding, PloverContext, ploverModes } from '../../../src/index.js'
import { fromCameo } from '../../../src/interop/event-data/index.js'

const table = readFileSync(new URL('../../../scripts/data/cameo2plover.tsv', import.meta.url), 'utf8')
const [, ...rows] = table
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'))

describe('fromCameo', () => {
  test.each(rows)(
    'makes %s what the table has: %s %s %s',
    (code = '', event = '', mode = '', contexts = '', ...others) => {
      const [, modeInManual, contextsInManual] = others
      const { value, losses } = fromCameo(code)
      const coding = value?.codings.find((one) => one.event === event)
      expect(coding?.mode).toBe(modeInManual === 'True' && mode !== '' ? mode : undefined)
      if (contextsInManual === 'True')
        expect(coding?.contexts ?? []).toEqual(contexts === '' ? [] : contexts.split(';'))
      const isSound = modeInManual === 'True' && contextsInManual === 'True'
      const isOpen = ['08', '0813', '0814'].includes(code)
      expect(losses.length > 0).toBe(!isSound || isOpen)
      expect(value?.codings.every(PloverCoding.is)).toBe(true)
    }
  )

  test('has no more codings than the table: one each, two for 08', () => {
    for (const code of cameoCodes) {
      const events = new Set(rows.filter(([of]) => of === code).map(([, event]) => event))
      expect([code, fromCameo(code).value?.codings.length]).toEqual([code, events.size])
    }
    expect(fromCameo('08').value?.codings.map(({ event }) => event)).toEqual(['CONCEDE', 'RETREAT'])
    expect(fromCameo('08').losses).toEqual([
      { code: 'ambiguous', pointer: '', reason: 'CAMEO 08 becomes CONCEDE or RETREAT' }
    ])
  })

  test('knows every code of the list, with its name and root', () => {
    for (const code of cameoCodes) {
      const { value } = fromCameo(code)
      expect(value?.code).toBe(code)
      expect(value?.label).toBe(definitions.CameoCode[code])
      expect(value?.root.code).toBe(code.slice(0, 2))
      expect(CameoCode.is(value?.root.code)).toBe(true)
      expect(value?.goldsteinScore).toBeTypeOf('number')
    }
  })

  test('knows the three that the list lacks', () => {
    expect(fromCameo('106').value).toEqual({
      code: '106',
      label: 'Demand meeting, negotiation',
      root: { code: '10', label: 'DEMAND' },
      quadClass: 'VERBAL CONFLICT',
      goldsteinScore: -5,
      codings: [{ scheme: 'plover', event: 'REQUEST', mode: 'meet', contexts: ['diplomatic'] }]
    })
    expect(fromCameo('1213').value).not.toHaveProperty('goldsteinScore')
    expect(fromCameo('1214').value?.label).toBe('Reject intelligence cooperation')
  })

  test.each([
    ['010', 'VERBAL COOPERATION', 0],
    ['057', 'VERBAL COOPERATION', 8],
    ['0874', 'MATERIAL COOPERATION', 10],
    ['090', 'MATERIAL COOPERATION', -2],
    ['10', 'VERBAL CONFLICT', -5],
    ['141', 'VERBAL CONFLICT', -6.5],
    ['15', 'MATERIAL CONFLICT', -7.2],
    ['2042', 'MATERIAL CONFLICT', -10]
  ])('gives %s its class and score', (code, quadClass, score) => {
    expect(fromCameo(code).value).toMatchObject({ quadClass, goldsteinScore: score })
  })

  test.each(['01', '019', '02', '0256'])('tells that %s is no event in PLOVER', (code) => {
    const { value, losses } = fromCameo(code)
    expect(value?.codings).toEqual([])
    expect(losses.map((loss) => loss.code)).toEqual(['no-place'])
  })

  test('says which words the manual does not have', () => {
    expect(fromCameo('175')).toMatchObject({
      value: { codings: [{ scheme: 'plover', event: 'ASSAULT', contexts: ['military'] }] },
      losses: [
        {
          code: 'not-valid',
          reason: 'the table gives CAMEO 175 the mode pro_autocracy, which the manual does not have for ASSAULT'
        }
      ]
    })
    expect(fromCameo('073')).toMatchObject({
      value: { codings: [{ scheme: 'plover', event: 'AID' }] },
      losses: [
        {
          code: 'not-valid',
          reason: 'the table gives CAMEO 073 the context humanitarian, which the manual does not have'
        }
      ]
    })
  })

  test('says where the table and the manual differ on curfews', () => {
    expect(fromCameo('0813').value?.codings).toMatchObject([{ event: 'RETREAT' }])
    expect(fromCameo('0813').losses.map(({ code }) => code)).toEqual(['ambiguous'])
    expect(fromCameo('0812').losses.map(({ code }) => code)).toEqual(['not-valid'])
  })

  test.each(['42', '4', '', '0', '999', ' 042', '042 ', '__proto__', 'constructor', 'toString'])(
    'refuses "%s"',
    (code) => {
      const { value, losses } = fromCameo(code)
      expect(value).toBeUndefined()
      expect(losses.map((loss) => loss.code)).toEqual(['not-known'])
    }
  )

  test.each([[42], [null], [undefined], [{ toString: 1 }], [['042']]])('refuses what is no string: %j', (code) => {
    expect(fromCameo(code as unknown as string).value).toBeUndefined()
  })

  test('gives modes and contexts that fit', () => {
    for (const [code = ''] of rows) {
      for (const { event, mode, contexts = [] } of fromCameo(code).value?.codings ?? []) {
        if (mode !== undefined) expect(ploverModes[event]).toContain(mode)
        expect(contexts.every(PloverContext.is)).toBe(true)
      }
    }
  })
})
