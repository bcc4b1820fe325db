import fc from 'fast-check'
import { describe } from 'vitest'
import { arbitrary } from '../src/testing/index.js'
import { codecLaws } from './support/codecLaws.js'
import { exportedCodecs } from './support/samples.js'

describe.each(exportedCodecs)('generated: %s', (name, codec) => {
  codecLaws(name, codec, fc.sample(arbitrary(codec), { seed: 20261127, numRuns: 20 }))
})
