/**
 * The check character that ISO/IEC 7064 MOD 11-2 puts behind a string of digits: `0` to `9`, or `X` for ten.
 *
 * @see https://www.iso.org/standard/31531.html
 */
export const checkCharacterMod11 = (digits: string): string => {
  let product = 0
  for (const digit of digits) product = ((product + Number(digit)) * 2) % 11
  const value = (12 - product) % 11
  return value === 10 ? 'X' : String(value)
}

/**
 * What a string of digits and capital letters leaves by ISO/IEC 7064 MOD 97-10, letters counting as 10 to 35: 1 where
 * its last two digits are right.
 *
 * @see https://www.iso.org/standard/31531.html
 */
export const remainderMod97 = (text: string): number => {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
  }
  return remainder
}

/**
 * The two check digits, `02` to `98`, that ISO/IEC 7064 MOD 97-10 puts behind a string of digits and capital letters.
 *
 * @see https://www.iso.org/standard/31531.html
 */
export const checkDigitsMod97 = (body: string): string => String(98 - remainderMod97(`${body}00`)).padStart(2, '0')

/** Whether the last of sixteen digits, hyphens not counted, is the check character of the others by MOD 11-2. */
export const endsInMod11Character = (text: string): boolean =>
  text.endsWith(checkCharacterMod11(text.replace(/-/g, '').slice(0, 15)))

/** Whether the last two digits are right by MOD 97-10. */
export const endsInMod97Digits = (text: string): boolean => remainderMod97(text) === 1
