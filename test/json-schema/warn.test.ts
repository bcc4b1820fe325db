import { afterEach, expect, test, vi } from 'vitest'
import { Isni } from '../../src/index.js'
import { toJsonSchema } from '../../src/json-schema/index.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what a schema does not say is told on the console', () => {
  const warn = vi.fn()
  vi.stubGlobal('console', { warn })
  toJsonSchema(Isni)
  expect(warn.mock.calls).toEqual([
    ['# of the JSON Schema does not say: the last character is right by ISO/IEC 7064 MOD 11-2']
  ])
})

test('a runtime without a console is told nothing', () => {
  vi.stubGlobal('console', undefined)
  expect(() => toJsonSchema(Isni)).not.toThrow()
})
