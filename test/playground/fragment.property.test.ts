import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { base64UrlOf, bytesOfBase64Url } from '../../playground/base64Url.js'
import { fragmentOf, readFragment } from '../../playground/fragment.js'

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 2000 }))

test('a text comes back from its fragment, compressed or not', () =>
  fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (value, isCompressed) => {
      if (!isCompressed) vi.stubGlobal('CompressionStream', undefined)
      const fragment = await fragmentOf(value)
      vi.unstubAllGlobals()
      expect(fragment).toMatch(isCompressed ? /^deflate=[\w-]+$/ : /^text=[\w-]*$/)
      expect(await readFragment(`#${fragment}`)).toEqual({ kind: 'text', text: value })
    }),
    { numRuns: 200 }
  ))

test('bytes come back from base64url, which is as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(base64UrlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(bytesOfBase64Url(base64UrlOf(bytes))).toEqual(bytes)
    })
  )
})

test('no fragment throws', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom('text=', 'deflate=', 'example=', ''), fc.string(), async (name, value) => {
      expect(await readFragment(`#${name}${value}`)).toHaveProperty('kind')
    })
  ))
