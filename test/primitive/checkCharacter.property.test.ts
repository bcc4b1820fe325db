import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacterMod11, checkDigitsMod97 } from '../../src/primitive/checkCharacter.js'
import { Isni } from '../../src/primitive/Isni.js'
import { Lei } from '../../src/primitive/Lei.js'
import { Orcid } from '../../src/primitive/Orcid.js'

const stringOf = (characters: string, length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: length, maxLength: length })

const replaced = (text: string, place: number, character: string): string =>
  text.slice(0, place) + character + text.slice(place + 1)

const swapped = (text: string, place: number): string =>
  text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2)

const options = { seed: 7064, numRuns: 2000 }

describe('check characters', () => {
  it('make an ISNI and an ORCID iD, and show one wrong character and two swapped ones', () => {
    const arbitrary = fc.tuple(stringOf('0123456789', 15), fc.nat(14), fc.constantFrom(...'0123456789'))
    fc.assert(
      fc.property(arbitrary, ([body, place, digit]) => {
        const isni = body + checkCharacterMod11(body)
        expect(Isni.is(isni)).toBe(true)
        expect(Orcid.is(isni.replace(/(.{4})(?=.)/g, '$1-'))).toBe(true)
        for (const other of [replaced(isni, place, digit), swapped(isni, place)]) {
          expect(Isni.is(other)).toBe(other === isni)
        }
      }),
      options
    )
  })

  it('make an LEI, and show one wrong character and two swapped ones', () => {
    const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const arbitrary = fc.tuple(stringOf(characters, 18), fc.nat(16), fc.constantFrom(...characters))
    fc.assert(
      fc.property(arbitrary, ([body, place, character]) => {
        const lei = body + checkDigitsMod97(body)
        expect(Lei.is(lei)).toBe(true)
        for (const other of [replaced(lei, place, character), swapped(lei, place)]) {
          if (Lei.is(other)) expect(remainderByBigInt(other)).toBe(1n)
          else expect(other).not.toBe(lei)
        }
      }),
      options
    )
  })
})

const remainderByBigInt = (text: string): bigint =>
  BigInt([...text].map((character) => Number.parseInt(character, 36)).join('')) % 97n
