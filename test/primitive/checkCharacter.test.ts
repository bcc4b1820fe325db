import { describe, expect, it } from 'vitest'
import { checkCharacterMod11, checkDigitsMod97, remainderMod97 } from '../../src/primitive/checkCharacter.js'

describe('checkCharacterMod11', () => {
  // Two short ones, then published ISNIs and ORCID iDs.
  it.each([
    ['0794', '0'],
    ['079', 'X'],
    ['000000021825009', '7'],
    ['000000021694233', 'X'],
    ['000000012150090', 'X'],
    ['142245863573047', '6'],
    ['000000021003567', '5'],
    ['000000015000000', '7'],
    ['000000029079593', 'X']
  ])('of %j is %j', (digits, character) => {
    expect(checkCharacterMod11(digits)).toBe(character)
  })
})

describe('checkDigitsMod97', () => {
  // Issued LEIs, and the greatest and the least digits that there are.
  it.each([
    ['794', '44'],
    ['54930084UKLVMY22DS', '16'],
    ['213800WSGIIZCXF1P5', '72'],
    ['1S619D6B3ZQIH6MS6B', '47'],
    ['00000000000000000', '98'],
    ['32', '02']
  ])('of %j are %j', (body, digits) => {
    expect(checkDigitsMod97(body)).toBe(digits)
    expect(remainderMod97(body + digits)).toBe(1)
  })

  it('a number leaves itself', () => {
    expect(['0', '96', '97', '98', 'A', 'Z', '10A'].map(remainderMod97)).toEqual([0, 96, 0, 1, 10, 35, 40])
  })
})
