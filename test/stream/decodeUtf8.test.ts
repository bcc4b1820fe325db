import { describe, expect, test } from 'vitest'
import { decodeUtf8 } from '../../src/stream/decodeUtf8.js'

const bytes = (...parts: ReadonlyArray<string | number>): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))

describe('decodeUtf8', () => {
  test('reads UTF-8, without a byte-order mark', () => {
    expect(decodeUtf8(bytes('\ufeff', 'é🕊\ufffd'))).toEqual({ text: 'é🕊\ufffd' })
  })

  test.each<readonly [string, Uint8Array, number, number, number]>([
    ['a byte that starts nothing', bytes('ab', 0xff), 1, 3, 0xff],
    ['a sequence that stops short', bytes('é€🕊', 0xe2, 0x82, 'x'), 1, 5, 0xe2],
    ['a sequence cut off at the end', bytes('\n\n', 0xf0, 0x9f), 3, 1, 0xf0],
    ['a surrogate', bytes('a', 0xed, 0xa0, 0x80), 1, 2, 0xed],
    ['an overlong form', bytes(0xc0, 0x80), 1, 1, 0xc0],
    ['a fault after a true U+FFFD', bytes('\ufffd\r\n\ufffd', 0x80), 2, 2, 0x80],
    ['a fault after a byte-order mark', bytes('\ufeff', 'a', 0xe9), 1, 2, 0xe9],
    ['UTF-16', bytes(0xff, 0xfe, '{', 0), 1, 1, 0xff]
  ])('tells the place of %s', (_name, input, line, column, byte) => {
    expect(decodeUtf8(input).fault).toEqual({ position: { line, column }, byte })
  })
})
