import { describe, expect, test } from 'vitest'
import { anchorAmbiguous } from '../../src/rule/anchorAmbiguous.js'
import { anchorNotFound } from '../../src/rule/anchorNotFound.js'
import { anchor, findingsOf, group, type Parts } from './records.js'

const inText = (text: string, ...mentions: ReadonlyArray<Parts>): Parts => ({
  body: [{ id: 'p1', text }],
  actors: [group('they', { mentions })]
})

describe('anchor/not-found', () => {
  const only = (parts: Parts): Parts => {
    const [finding, ...others] = findingsOf(anchorNotFound, parts)
    expect(others).toEqual([])
    return { ...finding }
  }

  test('tells the words, where they should stand, and their place', () => {
    expect(only(inText('Keller left.', anchor('Lorenz')))).toEqual({
      path: ['actors', 0, 'mentions', 0, 'exact'],
      message: '"Lorenz" is not in paragraph "p1"',
      expected: 'words that stand in paragraph "p1"',
      received: '"Lorenz"'
    })
    const headline = only({ actors: [group('they', { mentions: [anchor('Lorenz', { in: 'headline' })] })] })
    expect(headline['message']).toBe('"Lorenz" is not in the headline')
  })

  test.each<[string, string, Parts, string]>([
    ['prefix', 'Keller left.', { prefix: 'Dr ' }, 'but not with "Dr " right before it'],
    ['suffix', 'Keller left.', { suffix: ' stays' }, 'but not with " stays" right after it'],
    [
      'both',
      'Keller left.',
      { prefix: 'Dr ', suffix: ' left' },
      'but not with "Dr " right before it and " left" right after it'
    ]
  ])('tells the %s where only that is not there', (_name, text, more, words) => {
    expect(only(inText(text, anchor('Keller', more)))['message']).toBe(`"Keller" is in paragraph "p1", ${words}`)
  })

  test('tells that half of a character is none', () => {
    expect(only(inText('Dove: 🕊.', anchor('\ud83d')))['message']).toBe('"\\ud83d" is not in paragraph "p1"')
  })

  test.each([
    ['quotation marks', 'the ‘Lake’ Talks', 'the “Lake” Talks'],
    ['an apostrophe', "Turkey's", 'Turkey’s'],
    ['a dash', 'Ruritania-Graustark', 'Ruritania–Graustark'],
    ['a space', 'Mme Keller', 'Mme\u00a0Keller'],
    ['case', 'the two sides', 'The two Sides'],
    ['Unicode form', 'Nov\u00e1k', 'Nova\u0301k']
  ])('hints at a copy that differs only in %s', (_name, exact, copy) => {
    expect(only(inText(`Here: ${copy}.`, anchor(exact)))['hint']).toBe(`the text has it as ${JSON.stringify(copy)}`)
  })

  test('hints at the headline or the paragraph that has it, with all that surrounds it', () => {
    const body = [
      { id: 'p1', text: 'Nothing.' },
      { id: 'p2', text: 'Lorenz left.' },
      { id: 'p3', text: 'Lorenz stayed.' }
    ]
    const hintOf = (mention: Parts): unknown => only({ body, actors: [group('they', { mentions: [mention] })] })['hint']
    expect(hintOf(anchor('Strelsau'))).toBe('the headline has it')
    expect(hintOf(anchor('Lorenz'))).toBe('paragraph "p2" has it')
    expect(hintOf(anchor('Lorenz', { suffix: ' stayed' }))).toBe('paragraph "p3" has it')
    expect(hintOf(anchor('Lorenz', { prefix: 'Dr ' }))).toBeUndefined()
    expect(hintOf(anchor('Lorenz', { in: 'headline' }))).toBe('paragraph "p2" has it')
    expect(hintOf(anchor('Brandt', { in: 'headline' }))).toBeUndefined()
  })

  test('reads a million units for hints at the most', () => {
    const text = `Keller left.${' '.repeat(99_987)}`
    const findings = findingsOf(anchorNotFound, {
      ...inText(text, ...Array.from({ length: 30 }, () => anchor('keller'))),
      headline: 'x'
    })
    expect(findings.map(({ hint }) => hint !== undefined)).toEqual(findings.map((_, index) => index < 10))
    expect(findings).toHaveLength(30)
  })

  test('shows a thousand units of a copy at the most', () => {
    const hint = only(inText('A'.repeat(2000), anchor('a'.repeat(1500))))['hint'] as string
    expect(hint).toMatch(/^the text has it as "A{900,1000}…"$/)
  })

  test('says nothing of a paragraph that is not there, nor of words that stand there twice', () => {
    expect(findingsOf(anchorNotFound, inText('Keller, Keller.', anchor('Keller'), anchor('x', { in: 'p9' })))).toEqual(
      []
    )
  })

  test('goes by the first of two paragraphs with the same id', () => {
    const body = [
      { id: 'p1', text: 'Keller left.' },
      { id: 'p1', text: 'Lorenz left.' }
    ]
    const actors = [group('they', { mentions: [anchor('Keller'), anchor('Lorenz')] })]
    expect(findingsOf(anchorNotFound, { body, actors }).map(({ received }) => received)).toEqual(['"Lorenz"'])
  })
})

describe('anchor/ambiguous', () => {
  const hintOf = (text: string, mention: Parts): string | undefined => {
    const [finding, ...others] = findingsOf(anchorAmbiguous, inText(text, mention))
    expect(others).toEqual([])
    expect(finding?.path).toEqual(['actors', 0, 'mentions', 0, 'exact'])
    return finding?.hint
  }

  test('tells the first two places in UTF-16 units', () => {
    expect(findingsOf(anchorAmbiguous, inText('🕊 Doha, Doha, Doha', anchor('Doha')))).toEqual([
      {
        path: ['actors', 0, 'mentions', 0, 'exact'],
        message: '"Doha" is in paragraph "p1" more than once: at 3 and at 9 (UTF-16 units)',
        expected: 'words that stand there once, or a prefix or suffix that tells which are meant',
        received: '"Doha"',
        hint: 'for the first, write "prefix": "🕊 "'
      }
    ])
    const mentions = [anchor('e', { in: 'headline' })]
    const [inHeadline] = findingsOf(anchorAmbiguous, { actors: [group('they', { mentions })] })
    expect(inHeadline?.message).toMatch(/^"e" is in the headline more than once: at 3 and at /)
  })

  test.each([
    ['prefix', 'In Doha, then to Doha.', {}, '"prefix": "In "'],
    ['prefix of eight characters', 'They arrived in Doha and left Doha.', {}, '"prefix": "ived in "'],
    ['prefix of eight whole characters', '🕊🕊🕊🕊🕊🕊🕊🕊🕊Doha and Doha.', {}, `"prefix": "${'🕊'.repeat(8)}"`],
    ['suffix at the start of the text', 'Doha, then to Doha.', {}, '"suffix": ", then t"'],
    ['suffix where the prefix is the same', 'and the talks, and the talks end', {}, '"suffix": ", and th"'],
    ['longer prefix', 'in to Doha, on to Doha', { prefix: 'to ' }, '"prefix": "in to "']
  ])('hints at a %s', (_name, text, more, hint) => {
    const exact = text.includes('talks') ? 'talks' : 'Doha'
    expect(hintOf(text, anchor(exact, more))).toBe(`for the first, write ${hint}`)
  })

  test('hints at nothing that would not help', () => {
    expect(hintOf('abcdefghXabcdefghXabcdefghX', anchor('X'))).toBeUndefined()
    expect(
      hintOf('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', anchor('aaa', { prefix: 'aaaaaaaa', suffix: 'aaaaaaaa' }))
    ).toBeUndefined()
  })

  test('offers only what makes the words stand there once', () => {
    const text = 'abcdefghXabcdefghX!'
    expect(hintOf(text, anchor('X'))).toBe('for the first, write "suffix": "abcdefgh"')
    const suffixed = inText(text, anchor('X', { suffix: 'abcdefgh' }))
    expect(findingsOf(anchorAmbiguous, suffixed)).toEqual([])
  })

  test('reads a million units for hints at the most', () => {
    const text = `In Doha, to Doha.${' '.repeat(99_983)}`
    const findings = findingsOf(anchorAmbiguous, inText(text, ...Array.from({ length: 30 }, () => anchor('Doha'))))
    expect(findings.map(({ hint }) => hint !== undefined)).toEqual(findings.map((_, index) => index < 10))
    expect(findings).toHaveLength(30)
  })

  test('says nothing of words that stand there once, or not, or nowhere', () => {
    const mentions = [anchor('Keller'), anchor('Lorenz'), anchor('e', { in: 'p9' })]
    expect(findingsOf(anchorAmbiguous, inText('Keller left.', ...mentions))).toEqual([])
  })
})
