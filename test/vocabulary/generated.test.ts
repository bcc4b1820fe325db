import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderCameo, renderCameoNames } from '../../scripts/event-codes/renderCameo.js'
import { renderPlover } from '../../scripts/event-codes/renderPlover.js'
import { render } from '../../scripts/generate-event-codes.js'

describe('scripts/generate-event-codes.ts', () => {
  it.each([...render()])('would write %s as it is', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
  })

  it('writes both lists, the names apart, and what the bridge to event data asks for', () => {
    expect([...render().keys()]).toEqual([
      'src/generated/plover.ts',
      'src/generated/cameo.ts',
      'src/generated/cameoNames.ts',
      'src/generated/cameoToPlover.ts',
      'src/generated/cameoScores.ts',
      'src/generated/ploverCoding.ts'
    ])
  })
})

describe('renderPlover', () => {
  it('writes an event of the data it is given', () => {
    const text = renderPlover({ source: 'a test', types: { TRADE: { modes: ['barter'], quad: 'GOOD', score: 1.5 } } })
    expect(text).toContain("readonly TRADE: 'barter'")
    expect(text).toContain("TRADE: ['barter']")
    expect(text).toContain('TRADE: 1.5')
  })

  it('refuses a word that it cannot write', () => {
    const types = { TRADE: { modes: ["o'clock"], quad: 'GOOD', score: 1 } }
    expect(() => renderPlover({ source: 'a test', types })).toThrow("o'clock")
  })
})

describe('renderCameo', () => {
  it('sorts by code, and joins double spaces in names', () => {
    const data = { source: 'a test', codes: { '10': 'TEN', '02': 'TWO  OF THEM ' } }
    expect(renderCameoNames(data)).toContain("  '02': 'TWO OF THEM',\n  '10': 'TEN'\n")
    expect(renderCameo(data)).toContain("  | '02' | '10'\n")
  })

  it('writes the codes in groups', () => {
    const codes = { '02': 'TWO', '021': 'TWO ONE', '020': 'TWO NOUGHT', '0213': 'TWO ONE THREE' }
    expect(renderCameo({ source: 'a test', codes })).toContain("  '02:01 021:3'\n")
  })

  it('refuses to mend a name that is published otherwise', () => {
    expect(() => renderCameoNames({ source: 'a test', codes: { '033': 'Something else' } })).toThrow('033')
  })
})
