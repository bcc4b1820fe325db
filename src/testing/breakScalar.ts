import { describeValue } from '../codec/describeValue.js'
import { type Format, formatCode } from '../codec/format.js'
import type { Range } from '../codec/number.js'
import { type Shape, shapeOf, type UnionShape } from '../codec/shapeOf.js'
import type { IssueCode } from '../issue/Issue.js'
import { note, noteValues, picked, type Site } from './Site.js'

/** Strings that are near to another: cut, drawn out, in other letters, with a neighbour’s character. */
const nearTo = (text: string): ReadonlyArray<string> => [
  '',
  text.slice(0, -1),
  `${text}☃`,
  text.slice(1),
  text.toUpperCase(),
  ` ${text}`,
  `${text} `,
  `${text}\n`,
  text.toLowerCase(),
  ' ',
  text + text,
  `${text.slice(0, -1)}0`,
  text.replace(/[0-9]/, 'x'),
  text.replace(/[^0-9A-Za-z]/, '_'),
  [...text].reverse().join('')
]

/** How many near strings are tried where each must be tried beforehand. */
const FEW = 5

const refusedAmong = ({ codec }: Site, texts: ReadonlyArray<string>): ReadonlyArray<string> =>
  texts.filter((text) => !codec.is(text))

/** Breaks a string by a near one that is refused, if one without any character is. */
const noteNear = (site: Site, code: IssueCode): void => {
  if (site.codec.is('')) return
  note(site, code, (pick) => {
    const part = picked(refusedAmong(site, nearTo(site.value as string)), pick)
    return { part, below: [], description: `${describeValue(part)} in place of ${describeValue(site.value)}` }
  })
}

/** Breaks a string of a format: by a near one that is refused, or by a value of another type. */
export const breakString = (site: Site, format: Format): void => {
  noteValues(site, 'type/string', site.gathering.wrong.notString)
  noteNear(site, formatCode(format))
}

/** Breaks a word of a list: by another word, or by a value of another type. */
export const breakWord = (site: Site, code: IssueCode): void => {
  noteValues(site, 'type/string', site.gathering.wrong.notString)
  noteNear(site, code)
}

const isOfStrings = ({ kind }: Shape): boolean => kind === 'string' || kind === 'literal'

/** Breaks a string that may be of one format or another: the member that the union says speaks of the broken one. */
export const breakUntagged = (site: Site, { members, speaker }: UnionShape): void => {
  if (speaker === undefined || !members.every((member) => isOfStrings(shapeOf(member)))) return
  noteValues(site, 'type/string', site.gathering.wrong.notString)
  const byCode = new Map<IssueCode, Array<string>>()
  for (const text of refusedAmong(site, nearTo(site.value as string).slice(0, FEW))) {
    const { format } = shapeOf(speaker(text)) as { readonly format: Format }
    const code = formatCode(format)
    byCode.set(code, [...(byCode.get(code) ?? []), text])
  }
  for (const [code, texts] of byCode) noteValues(site, code, texts)
}

/** Breaks a number: by one out of its range, or by a value of another type. */
export const breakNumber = (site: Site, { integer, maximum, minimum }: Range): void => {
  const { notInteger, notNumber } = site.gathering.wrong
  const outside = [
    ...(minimum === undefined ? [] : [minimum - 1, -1e9]),
    ...(maximum === undefined ? [] : [maximum + 1, 1e9])
  ]
  noteValues(site, integer === true ? 'type/integer' : 'type/number', integer === true ? notInteger : notNumber)
  noteValues(site, 'value/out-of-range', outside)
}
