import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/json/parseJson.js'

const value = 'expected a value'
const firstElement = 'expected a value or a closing bracket'
const firstKey = 'expected a key in double quotes or a closing brace'
const nextKey = 'expected a key in double quotes after the comma'
const afterMember = 'expected a comma or a closing brace after the value'
const afterElement = 'expected a comma or a closing bracket after the value'
const afterAll = 'expected the end of the text after the value'
const escape = String.raw`expected one of \" \\ \/ \b \f \n \r \t \u`
const hexadecimal = String.raw`expected \u and four hexadecimal digits`
const quotes = 'JSON strings stand in double quotes'
const comments = 'found a comment: comments are not JSON'
const ofLine = 'or close the string before the line ends'

/** A text, the line and column of its fault, and the message. */
const faults: ReadonlyArray<readonly [string, number, number, string]> = [
  // Nothing there
  ['', 1, 1, 'the text is empty'],
  ['\ufeff', 1, 1, 'the text is empty'],
  [' \n ', 2, 2, 'the text holds nothing but white space'],
  // The text ends too soon
  ['[', 1, 2, `${firstElement}, found the end of the text: the array opened at line 1, column 1 is not closed`],
  [
    '{"a": [1,\n  2\n',
    3,
    1,
    `${afterElement}, found the end of the text: the array opened at line 1, column 7 is not closed`
  ],
  ['[1]\n[', 2, 1, `${afterAll}, found an opening bracket`],
  [
    '[{"a"',
    1,
    6,
    'expected a colon after the key, found the end of the text: the object opened at line 1, column 2 is not closed'
  ],
  ['{"a":', 1, 6, `${value}, found the end of the text: the object opened at line 1, column 1 is not closed`],
  ['{"a":1', 1, 7, `${afterMember}, found the end of the text: the object opened at line 1, column 1 is not closed`],
  // Commas and colons
  ['[1,]', 1, 3, 'a trailing comma: expected no comma before the closing bracket'],
  ['{"a": 1 ,\n}', 1, 9, 'a trailing comma: expected no comma before the closing brace'],
  ['[1,,2]', 1, 4, 'expected a value after the comma, found a comma'],
  ['[,1]', 1, 2, `${firstElement}, found a comma`],
  ['{,}', 1, 2, `${firstKey}, found a comma`],
  ['{"a":1,,"b":2}', 1, 8, `${nextKey}, found a comma`],
  ['["a" "b"]', 1, 6, `${afterElement}, found a double quote`],
  ['{"a":1 "b":2}', 1, 8, `${afterMember}, found a double quote`],
  ['{"a" 1}', 1, 6, 'expected a colon after the key, found "1"'],
  ['{"a","b"}', 1, 5, 'expected a colon after the key, found a comma'],
  ['["a":1]', 1, 5, `${afterElement}, found a colon`],
  ['{"a":}', 1, 6, `${value}, found a closing brace`],
  ['{"a":]', 1, 6, `${value}, found a closing bracket`],
  // Brackets and braces
  ['[1}', 1, 3, `${afterElement}, found a closing brace`],
  ['{"a":1]', 1, 7, `${afterMember}, found a closing bracket`],
  ['[1,}', 1, 4, 'expected a value after the comma, found a closing brace'],
  ['{{}}', 1, 2, `${firstKey}, found an opening brace`],
  [']', 1, 1, `${value}, found a closing bracket`],
  // More than one value
  ['1 2', 1, 3, `${afterAll}, found "2"`],
  ['{}\n{}', 2, 1, `${afterAll}, found an opening brace`],
  // Other languages
  ['// x\n1', 1, 1, `${value}, ${comments}`],
  ['{"a":1 /* x */}', 1, 8, `${afterMember}, ${comments}`],
  ['[1/2]', 1, 3, `${afterElement}, found "/"`],
  ["{'a': 1}", 1, 2, `${firstKey}, found a single quote: ${quotes}`],
  ['`a`', 1, 1, `${value}, found a backtick: ${quotes}`],
  ['{“a”: 1}', 1, 2, `${firstKey}, found "“": ${quotes}`],
  ['{a: 1}', 1, 2, `${firstKey}, found "a"`],
  ['{1: 1}', 1, 2, `${firstKey}, found "1"`],
  ['{"a":1,b_2$:1}', 1, 8, `${nextKey}, found "b_2$"`],
  ['NaN', 1, 1, `${value}, found "NaN": NaN is not JSON`],
  ['[-Infinity]', 1, 3, 'expected a digit after the minus sign, found "Infinity": Infinity is not JSON'],
  ['[undefined]', 1, 2, `${firstElement}, found "undefined": undefined is not JSON`],
  ['True', 1, 1, `${value}, found "True": JSON writes true`],
  ['False', 1, 1, `${value}, found "False": JSON writes false`],
  ['None', 1, 1, `${value}, found "None": JSON writes null`],
  ['nul', 1, 1, `${value}, found "nul"`],
  ['trueish', 1, 5, `${afterAll}, found "ish"`],
  [`[${'x'.repeat(50)}]`, 1, 2, `${firstElement}, found "${'x'.repeat(40)}"`],
  // Characters
  ['[;]', 1, 2, `${firstElement}, found ";"`],
  ['[😀]', 1, 2, `${firstElement}, found "😀"`],
  ['[\ud800]', 1, 2, `${firstElement}, found U+D800`],
  ['[1,\u2028 2]', 1, 4, 'expected a value after the comma, found U+2028'],
  ['\u00a01', 1, 1, `${value}, found a no-break space (U+00A0)`],
  ['\ufeff\ufeff1', 1, 1, `${value}, found a byte-order mark (U+FEFF)`],
  ['\f1', 1, 1, `${value}, found U+000C`],
  // Strings
  ['"abc', 1, 1, 'the text ends inside a string'],
  ['["a",\n "b\\"]', 2, 2, 'the text ends inside a string'],
  ['["\\', 1, 2, 'the text ends inside a string'],
  ['["a\nb"]', 1, 4, String.raw`control character U+000A in a string: write \n, ` + ofLine],
  ['["a\r\nb"]', 1, 4, String.raw`control character U+000D in a string: write \r, ` + ofLine],
  ['["a\tb"]', 1, 4, String.raw`control character U+0009 in a string: write \t`],
  ['["a\bb"]', 1, 4, String.raw`control character U+0008 in a string: write \b`],
  ['["a\fb"]', 1, 4, String.raw`control character U+000C in a string: write \f`],
  ['["a\0b"]', 1, 4, String.raw`control character U+0000 in a string: write \u0000`],
  ['["a\u001fb"]', 1, 4, String.raw`control character U+001F in a string: write \u001F`],
  ['{"a\nb":1}', 1, 4, String.raw`control character U+000A in a string: write \n, ` + ofLine],
  ['["a\\x41"]', 1, 4, `${escape}, found a backslash before "x41"`],
  ["['']", 1, 2, `${firstElement}, found a single quote: ${quotes}`],
  ['["it\\\'s"]', 1, 5, `${escape}, found a backslash before a single quote`],
  ['["a\\\nb"]', 1, 4, `${escape}, found a backslash before U+000A`],
  ['["\\u12G4"]', 1, 3, `${hexadecimal}, found ${String.raw`\u12G4`}`],
  ['["\\u12 34"]', 1, 3, `${hexadecimal}, found ${String.raw`\u12`}`],
  ['["\\u"]', 1, 3, `${hexadecimal}, found ${String.raw`\u`}`],
  // Numbers
  ['012', 1, 1, 'expected a number without a leading zero, found "012"'],
  ['[-00]', 1, 3, 'expected a number without a leading zero, found "00"'],
  ['[-]', 1, 3, 'expected a digit after the minus sign, found a closing bracket'],
  ['[+1]', 1, 2, `${firstElement}, found "+": a JSON number has no plus sign`],
  ['[.5]', 1, 2, `${firstElement}, found "."`],
  ['[1.]', 1, 4, 'expected a digit after the decimal point, found a closing bracket'],
  ['1.', 1, 3, 'expected a digit after the decimal point, found the end of the text'],
  ['[1e]', 1, 4, 'expected a digit in the exponent, found a closing bracket'],
  ['[1E+]', 1, 5, 'expected a digit in the exponent, found a closing bracket'],
  ['[1e-x]', 1, 5, 'expected a digit in the exponent, found "x"'],
  ['0x1F', 1, 2, `${afterAll}, found "x1F"`],
  // Places
  ['\ufeff[1,\r\n 2,\r 3,\n 4 5]', 4, 4, `${afterElement}, found "5"`],
  ['["\u2028\u0085", 1\u000b]', 1, 9, `${afterElement}, found U+000B`],
  ['["😀", x]', 1, 8, 'expected a value after the comma, found "x"']
]

describe('a text that is not JSON', () => {
  it.each(faults)('%j is at fault in line %i, column %i', (text, line, column, message) => {
    expect(() => JSON.parse(text.replace(/^\ufeff/, '')) as unknown).toThrow(SyntaxError)
    expect(parseJson(text)).toMatchObject({ _tag: 'JsonSyntaxFault', position: { line, column }, message })
  })

  it('is told with what was expected and what was found', () => {
    expect(parseJson('[1 x]')).toEqual({
      _tag: 'JsonSyntaxFault',
      position: { line: 1, column: 4 },
      message: 'expected a comma or a closing bracket after the value, found "x"',
      expected: 'a comma or a closing bracket after the value',
      received: '"x"'
    })
    expect(parseJson('[1,]')).toMatchObject({
      expected: 'no comma before the closing bracket',
      received: 'a trailing comma'
    })
    expect(parseJson('["\n"]')).toMatchObject({ expected: 'an escape for the control character', received: 'U+000A' })
    expect(parseJson('"')).toMatchObject({ expected: 'a closing double quote', received: 'the end of the text' })
    expect(parseJson('')).toMatchObject({ expected: 'a value', received: 'the end of the text' })
    expect(parseJson('["\\a"]')).toMatchObject({ expected: escape.slice(9), received: 'a backslash before "a"' })
  })

  it('may be nested a million levels deep', () => {
    const deep = 1_000_000
    expect(parseJson('['.repeat(deep))).toMatchObject({ position: { line: 1, column: deep + 1 } })
    expect(parseJson('{"a":'.repeat(deep))).toMatchObject({ position: { line: 1, column: 5 * deep + 1 } })
    expect(parseJson(`${'['.repeat(deep)}${']'.repeat(deep - 1)}}`)).toMatchObject({
      position: { line: 1, column: 2 * deep }
    })
  })
})
