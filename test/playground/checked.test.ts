import { expect, test } from 'vitest'
import { checked } from '../../playground/checked.js'
import { textOf } from '../examples/projectFiles.js'

const text = textOf('fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json')

test('draws an article only where it is asked to, and where there is no error', () => {
  expect(checked({ id: 3, text, isDrawn: false })).toEqual({ id: 3, issues: [], milliseconds: expect.any(Number) })
  expect(checked({ id: 4, text, isDrawn: true }).page).toMatch(/^<!doctype html>/)
  expect(checked({ id: 5, text: '{}', isDrawn: true })).not.toHaveProperty('page')
})

test('lists issues with their places, hints and what has to do with them', () => {
  const { issues } = checked({ id: 1, text: text.replace('"type": "city"', '"type": "City"'), isDrawn: false })
  expect(issues).toEqual([
    {
      severity: 'error',
      code: 'value/not-in-list',
      message: expect.stringContaining('"City"'),
      hint: 'did you mean "city"?',
      pointer: expect.stringMatching(/^\/places\/\d\/type$/),
      line: expect.any(Number),
      column: expect.any(Number),
      related: []
    }
  ])
  const twice = checked({ id: 1, text: '{"a": 1, "a": 2}', isDrawn: false })
  expect(twice.issues.find(({ code }) => code === 'json/duplicate-key')?.related).toEqual([
    '/a stands first at line 1, column 2'
  ])
})
