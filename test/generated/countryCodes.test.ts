import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { render } from '../../scripts/generate-country-codes.js'

it.each([...render()])('%s is what its script writes', (path, text) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
})
