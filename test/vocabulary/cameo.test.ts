import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CameoCode } from '../../src/vocabulary/CameoCode.js'
import { cameoCodes } from '../../src/vocabulary/cameoCodes.js'
import { definitions } from '../../src/vocabulary/definition/definitions.js'

const published = JSON.parse(readFileSync(new URL('../../scripts/data/cameo.json', import.meta.url), 'utf8')) as {
  readonly codes: Readonly<Record<string, string>>
}

const isFiner = (code: CameoCode, than: string): boolean => code.length > than.length && code.startsWith(than)

describe('CameoCode', () => {
  it('has the 310 codes of the published list, 20 of them roots', () => {
    expect(new Set(Object.keys(CameoCode.keys))).toEqual(new Set(Object.keys(published.codes)))
    expect(Object.keys(CameoCode.keys)).toHaveLength(310)
    expect(Object.keys(definitions.CameoCode)).toEqual(Object.keys(CameoCode.keys))
    expect(Object.keys(CameoCode.keys).filter((code) => code.length === 2)).toHaveLength(20)
  })

  it('has a general code under each root, and a root above each code', () => {
    for (const root of cameoCodes.filter((code) => code.length === 2)) expect(CameoCode.is(`${root}0`), root).toBe(true)
    for (const code of cameoCodes) expect(CameoCode.is(code.slice(0, 2)), code).toBe(true)
  })

  it.each([
    ['01', 'MAKE PUBLIC STATEMENT'],
    ['010', 'Make statement, not specified below'],
    ['036', 'Express intent to meet or negotiate'],
    ['0871', 'Declare truce, ceasefire'],
    ['10', 'DEMAND'],
    ['100', 'Demand, not specified below'],
    ['2042', 'Detonate nuclear weapons']
  ] as const)('names %s %s', (code, name) => {
    expect(definitions.CameoCode[code]).toBe(name)
  })

  it.each([
    ['031', 'Express intent to engage in material cooperation, not specified below'],
    ['033', 'Express intent to provide material aid, not specified below'],
    ['044', 'Meet at a “third” location'],
    ['1056', 'Demand de-escalation of military engagement'],
    ['1454', 'Engage in violent protest for change in institutions, regime'],
    ['2041', 'Use chemical, biological, or radiological weapons']
  ] as const)('mends the published name of %s', (code, name) => {
    expect(definitions.CameoCode[code]).toBe(name)
  })

  it('has clean names', () => {
    for (const [code, name] of Object.entries(definitions.CameoCode))
      expect(name, code).toMatch(/^[A-Za-z“”,()-]+( \S+)*$/)
  })

  it.each(['1', '4', '46', '00', '21', '106', '1213', '1214', '0100', '99', '010 '])('refuses %j', (code) => {
    expect(CameoCode.is(code)).toBe(false)
  })

  it('refuses numbers', () => {
    expect(CameoCode.is(10)).toBe(false)
  })
})

describe('cameoCodes', () => {
  it('is sorted by code as a string, where the keys are not', () => {
    expect([...cameoCodes].sort()).toEqual(cameoCodes)
    expect(cameoCodes).toHaveLength(310)
    expect(cameoCodes[0]).toBe('01')
    expect(Object.keys(CameoCode.keys)[0]).toBe('10')
  })

  it('has each code before its finer ones, and nothing else between', () => {
    cameoCodes.forEach((code, index) => {
      const family = cameoCodes.filter((other) => isFiner(other, code))
      expect(cameoCodes.slice(index + 1, index + 1 + family.length)).toEqual(family)
    })
  })
})
