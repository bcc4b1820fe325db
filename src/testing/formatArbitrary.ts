import * as fc from 'fast-check'
import { type Format, isOfFormat } from '../codec/format.js'
import { notesOf } from '../primitive/notesOf.js'
import { filtered } from './filtered.js'
import { generablePattern } from './generablePattern.js'

const DIGITS = [...'0123456789X']

/** The endings that are tried on a string that only a check character keeps from being right. */
const ENDINGS = [...DIGITS, ...DIGITS.flatMap((ten) => DIGITS.map((one) => ten + one))]

/** The string, or where its format has a check that it fails, one with another ending, if one will do. */
const completed = (format: Format, text: string): string => {
  if (format.check === undefined || isOfFormat(format, text)) return text
  const candidates = ENDINGS.map((ending) => text.slice(0, -ending.length) + ending)
  return candidates.find((candidate) => isOfFormat(format, candidate)) ?? text
}

const made = (format: Format): fc.Arbitrary<string> => {
  const { maxLength, name, pattern } = format
  const { examples: usual, rareExamples = [] } = notesOf(format)
  const examples = [...usual, ...rareExamples]
  const matching = fc.stringMatching(generablePattern(pattern), maxLength === undefined ? {} : { maxLength })
  const generated = filtered(
    matching.map((text) => completed(format, text)),
    (text) => isOfFormat(format, text),
    name
  )
  return examples.length === 0
    ? generated
    : fc.oneof({ weight: 3, arbitrary: generated }, { weight: 1, arbitrary: fc.constantFrom(...examples) })
}

const madeByFormat = /* @__PURE__ */ new WeakMap<Format, fc.Arbitrary<string>>()

/** Strings of a format: made from its pattern, and now and then one of its examples. */
export const formatArbitrary = (format: Format): fc.Arbitrary<string> => {
  const known = madeByFormat.get(format)
  if (known !== undefined) return known
  const strings = made(format)
  madeByFormat.set(format, strings)
  return strings
}
