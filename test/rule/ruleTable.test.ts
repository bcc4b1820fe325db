import { expect, test } from 'vitest'
import { rules } from '../../src/index.js'
import { ruleTable } from '../../src/rule/ruleTable.js'

test('has the rules of the format in its order, with its severities', () => {
  expect(rules.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'id/duplicate error',
    'reference/unknown error',
    'reference/wrong-kind error',
    'reference/repeated warning',
    'reference/cycle error',
    'anchor/not-found error',
    'anchor/ambiguous error',
    'statement/not-in-quotation-marks warning',
    'statement/segment-order error',
    'statement/continues-other-speaker error',
    'itinerary/time-order error',
    'itinerary/status-time error',
    'itinerary/planned-in-past warning',
    'itinerary/repeated-stop warning',
    'itinerary/status error',
    'itinerary/origin-is-first-stop warning',
    'event/status-time error',
    'event/planned-in-past warning',
    'event/part-outside-whole warning',
    'office/tenure error',
    'temporal/resolution error',
    'temporal/weekday warning',
    'date/modified-before-published warning',
    'language/redundant warning',
    'unused/actor warning',
    'unused/place warning'
  ])
})

test('shows of each rule what a reader needs, and not how it runs', () => {
  expect(rules).toEqual(ruleTable.map(({ code, severity, summary }) => ({ code, severity, summary })))
  for (const { summary } of rules) expect(summary).toMatch(/^[a-z].{10,90}[a-z]$/)
  expect(new Set(rules.map(({ summary }) => summary)).size).toBe(rules.length)
})
