import { describe, expect, test } from 'vitest'
import { quote, position, annotationOf, read, anchorBy, start, type Parts } from './readAnnotations.js'

describe('selectors', () => {
  test.each<[string, unknown, unknown]>([
    ['a quotation', quote('Monday'), { in: 'p1', exact: 'Monday' }],
    ['a quotation without a type', { exact: 'Monday' }, { in: 'p1', exact: 'Monday' }],
    ['one with nothing around it', quote('Monday', { prefix: null, suffix: '' }), { in: 'p1', exact: 'Monday' }],
    [
      'one told by what stands before it',
      quote('Doha', { prefix: '” ' }),
      { in: 'p1', exact: 'Doha', prefix: 'alked.” ', suffix: ' was cal' }
    ],
    [
      'one told across paragraphs',
      quote('Doha', { prefix: 'leaves ', suffix: '\n\nEnvoy' }),
      { in: 'headline', exact: 'Doha' }
    ],
    [
      'one of the same words by offsets',
      [quote('Doha'), position(start('Doha', 2), start('Doha', 2) + 4)],
      { in: 'p1', exact: 'Doha', prefix: 'alked.” ', suffix: ' was cal' }
    ],
    [
      'offsets without a type',
      [{ start: start('Ankara'), end: start('Ankara') + 6 }, { exact: 'Ankara' }],
      { in: 'p2', exact: 'Ankara' }
    ],
    [
      'a quotation in a quotation',
      quote('In 🇶🇦 Doha, then', { refinedBy: quote('Doha') }),
      { in: 'p2', exact: 'Doha', prefix: 'In 🇶🇦 ', suffix: ', then i' }
    ],
    [
      'a quotation in offsets',
      position(start('In 🇶🇦'), start(', then'), { refinedBy: [quote('Doha')] }),
      { in: 'p2', exact: 'Doha', prefix: 'In 🇶🇦 ', suffix: ', then i' }
    ],
    [
      'a quotation in its paragraph',
      position(start('In 🇶🇦'), start('of Doha.', 0) + 8, { refinedBy: quote('Doha', { suffix: ',' }) }),
      { in: 'p2', exact: 'Doha', suffix: ',' }
    ],
    [
      'one before its paragraph',
      position(start('In 🇶🇦'), start('of Doha.', 0) + 8, { refinedBy: quote('Doha', { prefix: 'of ' }) }),
      { in: 'p2', exact: 'Doha', prefix: 'of ' }
    ]
  ])('tell words by %s', (_, selector, anchor) => {
    const [found, ...losses] = anchorBy(selector)
    expect([found, losses]).toEqual([anchor, []])
  })

  test('prefer what is refined, and say where others differ', () => {
    const refined = quote('In 🇶🇦 Doha, then', { refinedBy: quote('Doha') })
    expect(anchorBy([quote('Monday'), position(0, 3), refined, position(9, 5), position(0, 9999)])).toEqual([
      { in: 'p2', exact: 'Doha', prefix: 'In 🇶🇦 ', suffix: ', then i' },
      '/target/selector/0: ambiguous: it selects other words than the most precise selector, which counts',
      '/target/selector/1: not-found: its offsets are not those of the quoted words in this text',
      '/target/selector/3: not-found: its offsets are not those of the quoted words in this text',
      '/target/selector/4: not-found: its offsets are not those of the quoted words in this text'
    ])
    expect(anchorBy([quote('Ankara'), quote('An', { prefix: 'then in ' })])).toEqual([
      { in: 'p2', exact: 'Ankara' },
      '/target/selector/1: ambiguous: it selects other words than the most precise selector, which counts'
    ])
  })

  test('bear with white space, not with other words', () => {
    expect(anchorBy(quote('Doha', { prefix: 'Envoy  leaves\t', suffix: '\nEnvoy' }))).toEqual([
      { in: 'headline', exact: 'Doha' },
      '/target/selector: narrowed: its words are in the text, what it quotes around them is not, letter for letter'
    ])
    expect(anchorBy(quote('Ankara', { prefix: 'somewhere else' }))).toEqual([
      { in: 'p2', exact: 'Ankara' },
      '/target/selector: narrowed: its words are in the text, what it quotes around them is not, letter for letter'
    ])
    const beyond = quote('Doha', { prefix: 'spoke of  ', suffix: '. More of the page' })
    expect(anchorBy(beyond)[0]).toMatchObject({ in: 'p2', exact: 'Doha' })
    const before = quote('Envoy', { prefix: 'Menu Search ', suffix: '  leaves' })
    expect(anchorBy(before)[0]).toMatchObject({ in: 'headline', exact: 'Envoy' })
    const ambiguous = 'its words stand in the text more than once, and nothing tells which are meant'
    for (const around of [{ prefix: 'left for ' }, { suffix: ' is near' }, { prefix: '\t' }, {}]) {
      expect(anchorBy(quote('Doha', around))).toEqual([
        undefined,
        `/target/selector: ambiguous: ${ambiguous}`,
        '/target: not-found: no quotation tells its words',
        ': not-found: it is about no words of this article'
      ])
    }
  })

  test('give up where the words stand too often', () => {
    const body = [{ id: 'p1', text: 'so '.repeat(70) }]
    const given = { body, places: [], actors: [], statements: [] }
    expect(read(annotationOf(quote('so', { prefix: 'not ' })), given).losses[0]).toContain(': ambiguous: its words')
    const long = { ...given, body: [{ id: 'p1', text: 'so '.repeat(2000) }] }
    const middle = 'Envoy leaves Doha\n\n'.length + 3000
    expect(read(annotationOf([quote('so'), position(middle, middle + 2)]), long).losses).toEqual([
      '/target/selector/0: ambiguous: nothing short tells its words from the same words elsewhere in the paragraph',
      ': not-found: it is about no words of this article'
    ])
  })

  test.each<[string, unknown, ReadonlyArray<string>]>([
    ['words that are not there', quote('Cairo'), ['/target/selector: not-found: its words are not in the text']],
    ['words in another case', quote('doha'), ['/target/selector: not-found: its words are not in the text']],
    ['no words', quote('  '), ['/target/selector: not-valid: a TextQuoteSelector has words as exact']],
    ['a number', quote(1), ['/target/selector: not-valid: a TextQuoteSelector has words as exact']],
    ['bad offsets', position('0', 1), ['/target/selector: not-valid: a TextPositionSelector has start and end']],
    ['no object', 'Monday', ['/target/selector: not-valid: a selector is an object']],
    [
      'an unknown kind',
      { type: 'EmojiSelector' },
      ['/target/selector: not-known: the annotation model does not name this "EmojiSelector"']
    ],
    ['no kind', {}, ['/target/selector: not-known: the annotation model does not name this "selector"']],
    ['offsets alone', position(0, 5), []],
    [
      'a range',
      { type: 'RangeSelector', startSelector: {} },
      ['/target/selector: no-place: a RangeSelector does not quote the text']
    ],
    [
      'offsets in a quotation',
      quote('Monday', { refinedBy: position(0, 3) }),
      ['/target/selector/refinedBy: not-found: its offsets are none of the text, or count from a selection']
    ],
    [
      'a quotation in offsets of another text',
      position(5000, 6000, { refinedBy: quote('Monday') }),
      ['/target/selector: not-found: its offsets are none of the text, or count from a selection']
    ],
    [
      'a quotation in one that is not there',
      quote('Cairo', { refinedBy: quote('Monday') }),
      ['/target/selector: not-found: its words are not in the text']
    ],
    [
      'a refinement that is none',
      quote('Monday', { refinedBy: 1 }),
      ['/target/selector/refinedBy: not-valid: a selector is an object']
    ]
  ])('tell no words by %s', (_, selector, losses) => {
    const [found, ...noted] = anchorBy(selector)
    const end = [
      '/target: not-found: no quotation tells its words',
      ': not-found: it is about no words of this article'
    ]
    expect([found, noted]).toEqual([undefined, [...losses, ...end]])
  })

  test('keep to one paragraph', () => {
    expect(anchorBy(quote('Doha\n\nEnvoy Ann'))).toEqual([
      undefined,
      '/target/selector: no-place: its words run over more than one paragraph',
      ': not-found: it is about no words of this article'
    ])
    expect(anchorBy(quote('\n\nEnvoy Ann'))[1]).toContain('no-place')
  })

  test('may say more than is read', () => {
    const odd = { odd: 1, modified: '2026', id: 'urn:x' }
    const fragment = { type: 'FragmentSelector', value: 'p1', refinedBy: [quote('Monday', odd), quote('Doha')] }
    expect(anchorBy([fragment, { type: 'CssSelector', value: '#p1' }])).toEqual([
      { in: 'p1', exact: 'Monday' },
      '/target/selector/0: no-place: a FragmentSelector does not quote the text',
      '/target/selector/0/refinedBy/1: ambiguous: it is refined in more ways than one: the first counts',
      '/target/selector/0/refinedBy/0/odd: not-known: the annotation model does not name this key, or not here',
      '/target/selector/0/refinedBy/0/modified: no-place: an article has no place for it',
      '/target/selector/1: no-place: a CssSelector does not quote the text'
    ])
    expect(anchorBy([position(0, 1, { odd: 1 }), quote('Monday')])[1]).toContain('/target/selector/0/odd: not-known')
  })

  test('may not be refined without end', () => {
    const deep = (levels: number): Parts => {
      let selector = quote('Monday')
      for (let level = 1; level < levels; level++) selector = quote('Monday', { refinedBy: selector })
      return selector
    }
    expect(anchorBy(deep(8))).toEqual([{ in: 'p1', exact: 'Monday' }])
    expect(anchorBy(deep(9))[1]).toMatch(
      /^\/target\/selector(?:\/refinedBy){8}: not-valid: a selector is refined 7 times/
    )
  })

  test('are looked for as long as that ends in time', () => {
    const annotations = Array.from({ length: 700 }, () => annotationOf(quote('Monday')))
    const body = [
      { id: 'p1', text: 'so '.repeat(40_000) },
      { id: 'p2', text: 'Monday' }
    ]
    const { notes, losses } = read(annotations, { body, places: [], actors: [], statements: [] })
    expect(notes.length).toBeGreaterThan(200)
    expect(losses.some((loss) => loss.includes('nothing short tells') || loss.includes('not looked for'))).toBe(true)
  })
})
