import { expect, test } from 'vitest'
import { lineBuffer } from '../../src/stream/lineBuffer.js'

const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte)

test('joins what it is given, and begins anew when it is taken', () => {
  const buffer = lineBuffer(1000)
  buffer.add(filled(2, 1))
  buffer.add(filled(1, 2))
  expect(buffer.length()).toBe(3)
  expect(Array.from(buffer.take() ?? [])).toEqual([1, 1, 2])
  buffer.add(filled(1, 3))
  expect(Array.from(buffer.take() ?? [])).toEqual([3])
  expect(buffer.take()).toEqual(new Uint8Array(0))
})

test('gives nothing for what is too long, and measures it', () => {
  const buffer = lineBuffer(3)
  buffer.add(filled(3, 1))
  buffer.add(filled(1, 2))
  buffer.add(filled(2 ** 20, 2))
  expect(buffer.length()).toBe(4 + 2 ** 20)
  expect(buffer.take()).toBeUndefined()
  buffer.add(filled(3, 4))
  expect(Array.from(buffer.take() ?? [])).toEqual([4, 4, 4])
})

test('uses memory again where it is not much, but not that of the line before', () => {
  const buffer = lineBuffer(2 ** 22)
  const memoryOf = (length: number): ArrayBufferLike | undefined => {
    buffer.add(filled(length, 1))
    return buffer.take()?.buffer
  }
  const first = memoryOf(10)
  const second = memoryOf(2 ** 15)
  expect(second).not.toBe(first)
  expect([memoryOf(10), memoryOf(10)]).toEqual([first, second])
  const large = memoryOf(2 ** 21)
  expect(memoryOf(10)).toBe(second)
  expect(memoryOf(10)).not.toBe(large)
})
