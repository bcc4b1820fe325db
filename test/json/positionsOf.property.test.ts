import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionsOf } from '../../src/json/positionsOf.js'
import { almostJsonText, jsonText } from './jsonTexts.js'
import { jsonTree, plainOffset, plainPaths, plainPosition } from './jsonTree.js'

const strayStep = fc.constantFrom('missing', 'a', '', '__proto__', 'length', '0', 0, 1, 7, -1, 0.5)

const of = fc.constantFrom('key' as const, 'value' as const)

const textAndRequests = jsonText.chain((text) => {
  const paths = plainPaths(jsonTree(text))
  const path = fc
    .tuple(fc.constantFrom(...paths), fc.array(strayStep, { maxLength: 2 }))
    .map(([known, stray]) => [...known, ...stray])
  return fc.tuple(fc.constant(text), fc.array(fc.record({ path, of }), { maxLength: 12 }))
})

describe('positionsOf', () => {
  it('finds what a plain reading finds, of paths that exist and of others', () => {
    fc.assert(
      fc.property(textAndRequests, fc.constantFrom('', '\ufeff'), ([text, requests], mark) => {
        const tree = jsonTree(text)
        expect(positionsOf(mark + text, requests)).toEqual(
          requests.map(({ path, of }) => plainPosition(text, plainOffset(tree, path, of)))
        )
      }),
      { numRuns: 5000, seed: 7 }
    )
  })

  it('comes to an end on texts that are not JSON', () => {
    const request = fc.record({ path: fc.array(strayStep, { maxLength: 4 }), of })
    fc.assert(
      fc.property(almostJsonText, fc.array(request, { maxLength: 6 }), (text, requests) => {
        expect(positionsOf(text, requests)).toHaveLength(requests.length)
      }),
      { numRuns: 5000, seed: 9 }
    )
  })
})
