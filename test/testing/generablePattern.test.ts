import { expect, test } from 'vitest'
import { generablePattern } from '../../src/testing/generablePattern.js'

test.each<[RegExp, RegExp]>([
  [/^a+$/, /^a+$/u],
  [/^(?!no)[a-z]*$/, /^[a-z]*$/u],
  [/^(?:x(?=y(?:z|w))|(?<!q(r))y)$/, /^(?:x|y)$/u],
  [/^\(a\)(?![)(])b$/, /^\(a\)b$/u],
  [/^[)(]$/, /^[)(]$/u],
  [/^\p{Script=Hanunoo}$/u, /^\p{Script=Hanunoo}$/u],
  [
    /^\d[\d]$/,
    /^[\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}][\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}]$/u
  ]
])('%s is rewritten', (pattern, expected) => {
  expect(generablePattern(pattern).source).toBe(expected.source)
})

test('what is told by exclusion becomes a list of characters of many scripts', () => {
  const { source } = generablePattern(/^[^a-z]\S.$/u)
  expect(source.match(/\[[^\]]*\]/g)).toHaveLength(3)
  expect(source).toContain(`\\u{${'中'.codePointAt(0)?.toString(16) ?? ''}}`)
  expect(source).not.toContain('\\u{61}\\u{62}\\u{63}\\u{64}]')
})

test('a pattern that may stand anywhere has text around it', () => {
  const { source } = generablePattern(/x/)
  expect(source).toMatch(/^\[.*\]\*x\[.*\]\*$/)
})
