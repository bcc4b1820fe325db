import buffer from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeDecoder, type Runtime } from '../../src/stream/nodeDecoder.js'
import { decoderFor } from '../../src/stream/utf8.js'

type NodeBuffer = ReturnType<NonNullable<NonNullable<Runtime['process']>['getBuiltinModule']>>

const runtimeWith = (changes: Readonly<Partial<Record<keyof NodeBuffer, unknown>>>): Runtime => ({
  process: { getBuiltinModule: () => ({ ...buffer, ...changes }) as unknown as NodeBuffer }
})

describe('the decoder of Node', () => {
  const ours = nodeDecoder(runtimeWith({})) as NonNullable<ReturnType<typeof nodeDecoder>>
  const standard = decoderFor({})

  it('reads what the standard decoder reads, and refuses what that refuses', () => {
    const verdicts = { read: 0, refused: 0 }
    const alike = (bytes: Uint8Array): void => {
      const text = standard(bytes)
      verdicts[text === undefined ? 'refused' : 'read'] += 1
      expect(ours(bytes)).toBe(text)
    }
    const encoded = fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text))
    fc.assert(fc.property(encoded, alike), { numRuns: 2000, seed: 1 })
    fc.assert(fc.property(fc.uint8Array({ maxLength: 6 }), alike), { numRuns: 5000, seed: 2 })
    expect(verdicts.read).toBeGreaterThan(2000)
    expect(verdicts.refused).toBeGreaterThan(2000)
  })

  it('reads a part of a larger memory', () => {
    const memory = new TextEncoder().encode('“one” two')
    expect(ours(memory.subarray(3, 6))).toBe('one')
    expect(ours(memory.subarray(0, 9))).toBe('“one”')
  })

  it.each<readonly [string, Runtime]>([
    ['no process', {}],
    ['a process that gives no modules', { process: {} }],
    ['no module', { process: { getBuiltinModule: () => undefined as unknown as NodeBuffer } }],
    ['a module without a function', runtimeWith({ transcode: undefined })],
    [
      'a function that is not there yet',
      runtimeWith({
        isUtf8: () => {
          throw new Error('not implemented')
        }
      })
    ],
    ['a function that does something else', runtimeWith({ isUtf8: () => true })],
    ['a function that gives something else', runtimeWith({ transcode: () => buffer.Buffer.from('x', 'utf16le') })]
  ])('is not used with %s', (_name, runtime) => {
    expect(nodeDecoder(runtime)).toBeUndefined()
  })
})
