import { charCode } from './charCode.js'
import { compactLength } from './compactLength.js'
import { escapedUnits } from './escapedUnits.js'
import { membersKept } from './membersKept.js'

const isSpace = (code: number): boolean =>
  code === charCode.space || code === charCode.lineFeed || code === charCode.carriageReturn || code === charCode.tab

const inheritsKeys = (): boolean => {
  for (const _ in {}) return true
  return false
}

/**
 * Whether a text has more members than a value. It has no fewer than colons that follow a quote; strings that hold `":`, or very many
 * colons, give a false alarm.
 */
const hasMoreMembers = (text: string, value: unknown): boolean => {
  let members = membersKept(value)
  let others = members + 1000
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1
    while (isSpace(text.charCodeAt(before))) before -= 1
    if (text.charCodeAt(before) === charCode.quote) members -= 1
    else others -= 1
    if (members < 0 || others < 0) return true
  }
  return false
}

/**
 * Whether a JSON text may repeat a key in one of its objects; when it may not, it surely does not.
 *
 * `value` is what `JSON.parse` made of the text, with one member left of each that was repeated. A text that is just as long as that
 * needs has no room for another member. One with white space in it is longer, and its members are counted.
 */
export const mayRepeatKeys = (text: string, value: unknown): boolean =>
  inheritsKeys() || (compactLength(value) + escapedUnits(text) !== text.length && hasMoreMembers(text, value))
