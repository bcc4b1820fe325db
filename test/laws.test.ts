import { describe } from 'vitest'
import { codecLaws } from './support/codecLaws.js'
import { exportedCodecs, samplesOf } from './support/samples.js'

describe.each(exportedCodecs)('%s', (name, codec) => {
  codecLaws(name, codec, samplesOf(codec))
})
