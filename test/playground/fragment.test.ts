import { deflateRawSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { MOST_BYTES } from '../../playground/deflated.js'
import { fragmentOf, readFragment } from '../../playground/fragment.js'

afterEach(() => vi.unstubAllGlobals())

const fragmentOfBytes = (bytes: Uint8Array): string => `#deflate=${deflateRawSync(bytes).toString('base64url')}`

test.each([
  ['', { kind: 'none' }],
  ['#a-heading', { kind: 'none' }],
  ['#example=valid/minimal', { kind: 'example', name: 'valid/minimal' }],
  ['#text=e30', { kind: 'text', text: '{}' }],
  ['#text=%', { kind: 'damaged' }],
  ['#text=_w', { kind: 'damaged' }],
  ['#deflate=%', { kind: 'damaged' }],
  ['#deflate=_____w', { kind: 'damaged' }]
])('reads %s', async (fragment, expected) => {
  expect(await readFragment(fragment)).toEqual(expected)
})

test('keeps a byte-order mark', async () => {
  expect(await readFragment(await fragmentOf('\uFEFF{}'))).toEqual({ kind: 'text', text: '\uFEFF{}' })
})

test('reads what another program compressed, up to its bound', async () => {
  expect(await readFragment(fragmentOfBytes(Buffer.from('{}')))).toEqual({ kind: 'text', text: '{}' })
  expect(await readFragment(fragmentOfBytes(new Uint8Array(MOST_BYTES)))).toHaveProperty('kind', 'text')
  expect(await readFragment(fragmentOfBytes(new Uint8Array(MOST_BYTES + 1)))).toEqual({ kind: 'damaged' })
})

test('a browser that cannot unfold says so', async () => {
  vi.stubGlobal('DecompressionStream', undefined)
  expect(await readFragment('#deflate=AwA')).toEqual({ kind: 'damaged' })
})
