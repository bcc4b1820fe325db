import fc from 'fast-check'

/** Keys as they are written, chosen so that they often repeat, now and then only when their escapes are resolved. */
const keys = [
  '""',
  '"a"',
  '"\\u0061"',
  '"b"',
  '"ab"',
  '"__proto__"',
  '"\\u005f_proto__"',
  '"constructor"',
  '"toString"',
  '"0"',
  '"1"',
  '"4294967295"',
  '"a key that is not short"',
  '"a key that is not shorT"',
  '"😀"',
  '"\\ud83d\\ude00"',
  '"\ud800"',
  '"\\uD800"',
  '"\\\\"',
  '"\\""',
  '"\u2028"',
  '":"'
]

const pieces = [
  'a',
  'é',
  '“',
  '😀',
  '\ud800',
  '\u2028',
  ' ',
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  "'",
  '/',
  '\\"',
  '\\\\',
  '\\/',
  '\\b',
  '\\f',
  '\\n',
  '\\r',
  '\\t',
  '\\u0000',
  '\\u00e9',
  '\\uD83D\\uDE00',
  '\\udc00',
  '\\":'
]

const numbers = [
  '0',
  '-0',
  '1',
  '12',
  '-3',
  '0.5',
  '1.25',
  '1e3',
  '1E3',
  '1e+3',
  '1e-3',
  '0e0',
  '-0.0e-0',
  '1e400',
  '-1e400',
  '5e-324',
  '9007199254740993',
  '0.1',
  '123456789012345678901234567890'
]

const space = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\r', '\t', '\n    ') }
)

const spaced = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(space, text, space).map((parts) => parts.join(''))

const scalar = fc.oneof(
  fc.constantFrom('null', 'true', 'false', ...numbers),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => `"${parts.join('')}"`)
)

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(spaced(tie('value')), { maxLength: 6 }).map((elements) => `[${elements.join(',')}]`),
    fc
      .array(
        fc.tuple(spaced(fc.constantFrom(...keys)), spaced(tie('value'))).map(([key, member]) => `${key}:${member}`),
        { maxLength: 14 }
      )
      .map((members) => `{${members.join(',')}}`)
  )
}))

/** Texts that are JSON, in every way of writing that the grammar has, with repeated keys in many objects. */
export const jsonText: fc.Arbitrary<string> = spaced(value)

const inserted = [
  ...'{}[],:"\\/\'`-+.0123456789eEtruefalsnNIax#*_ \n\r\t\b\f\0\u00a0\ufeff\u2028“'.split(''),
  '//',
  '/*',
  'NaN',
  '\\u',
  '\\x'
]

/** Texts one to three characters away from JSON, most of which are not JSON. */
export const almostJsonText: fc.Arbitrary<string> = fc
  .tuple(
    jsonText,
    fc.array(
      fc.record({
        where: fc.double({ min: 0, max: 1, noNaN: true }),
        removed: fc.integer({ min: 0, max: 2 }),
        inserted: fc.oneof(fc.constant(''), fc.constantFrom(...inserted))
      }),
      { minLength: 1, maxLength: 3 }
    )
  )
  .map(([text, changes]) =>
    changes.reduce((changed, change) => {
      const at = Math.floor(change.where * changed.length)
      return changed.slice(0, at) + change.inserted + changed.slice(at + change.removed)
    }, text)
  )
