import { describe, expect, it } from 'vitest'
import { ExtensionName } from '../../src/primitive/ExtensionName.js'
import { hintOf } from './hintOf.js'
import { vectorsOf } from './vectors.js'

describe('ExtensionName', () => {
  it('takes every URI', () => {
    expect(vectorsOf('Uri.valid.txt').filter((text) => !ExtensionName.is(text))).toEqual([])
  })

  it('takes of what is no URI only reverse-DNS names', () => {
    const taken = vectorsOf('Uri.invalid.txt').filter((text) => ExtensionName.is(text))
    expect(taken).toEqual(['www.example.org'])
  })

  it.each(['readingTime', 'reading-time', 'reading_time', 'x'])('tells how to name %j', (text) => {
    expect(hintOf(ExtensionName, text)).toBe(`put a domain of yours in front, reversed, as in "org.example.${text}"`)
    expect(ExtensionName.is(`org.example.${text}`)).toBe(true)
  })

  it.each(['', 'reading time', 'org.example.', '-a', 'a'.repeat(65)])('has no hint for %j', (text) => {
    expect(hintOf(ExtensionName, text)).toBeUndefined()
  })
})
