import { describe, expect, test } from 'vitest'
import { kebabCase } from '../../src/codec/kebabCase.js'
import { toJsonSchema } from '../../src/json-schema/index.js'
import { vectorFiles, vectorsOf } from '../primitive/vectors.js'
import { exportedCodecs } from '../support/samples.js'
import { isUnsaid } from './unsaid.js'
import { compile } from './validators.js'

const codecs = new Map(exportedCodecs)
const files = vectorFiles.map((file) => [file, file.split('.')[0] as string, file.includes('.valid.')] as const)

describe.each(files)('%s', (file, name, isValid) => {
  test('is judged alike by the codec and by its schema, but for what a schema cannot say', () => {
    const codec = codecs.get(name)
    if (codec === undefined) throw new Error(`there is no codec ${name}`)
    const validate = compile(toJsonSchema(codec, { unrepresentable: 'any' }))
    const texts = vectorsOf(file)
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) {
      expect([text, codec.is(text)]).toEqual([text, isValid])
      expect([text, validate(text)]).toEqual([text, isValid || isUnsaid(`format/${kebabCase(name)}`, text)])
    }
  })
})
