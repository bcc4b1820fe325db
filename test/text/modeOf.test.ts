import { expect, it } from 'vitest'
import { modeOf } from '../../src/text/modeOf.js'
import { segmentOf, statementOf } from './articleOf.js'

const quoted = segmentOf('p1', 'We go', { type: 'quoted' })
const paraphrased = segmentOf('p1', 'they go', { type: 'paraphrased' })

it.each([
  ['direct', [quoted]],
  ['direct', [quoted, quoted]],
  ['indirect', [paraphrased]],
  ['indirect', [paraphrased, paraphrased]],
  ['mixed', [quoted, paraphrased]],
  ['mixed', [paraphrased, paraphrased, quoted]]
])('%s', (mode, segments) => {
  expect(modeOf(statementOf(...segments))).toBe(mode)
})
