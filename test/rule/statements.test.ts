import { describe, expect, test } from 'vitest'
import { statementContinuesOtherSpeaker } from '../../src/rule/statementContinuesOtherSpeaker.js'
import { statementNotInQuotationMarks } from '../../src/rule/statementNotInQuotationMarks.js'
import { statementSegmentOrder } from '../../src/rule/statementSegmentOrder.js'
import { anchor, event, findingsOf, type Parts, pathsOf, person, statement } from './records.js'

const quoted = (exact: string, more: Parts = {}): Parts => ({ ...anchor(exact, more), type: 'quoted' })
const saying = (text: string, ...segments: ReadonlyArray<Parts>): Parts => ({
  body: [{ id: 'p1', text }],
  statements: [statement('s1', { segments })]
})

describe('statement/not-in-quotation-marks', () => {
  test('tells the words and what else they may be', () => {
    expect(
      findingsOf(statementNotInQuotationMarks, saying('“No,” she said.', quoted('No'), quoted('she said')))
    ).toEqual([
      {
        path: ['statements', 0, 'segments', 1],
        message: 'the segment "she said" is said to be quoted, yet stands in no quotation marks',
        received: '"she said"',
        hint: 'if these are the words of the reporter, its type is "paraphrased"'
      }
    ])
  })

  test('leaves to others what is not there, twice there, or nowhere', () => {
    const segments = [quoted('Lorenz'), quoted('e'), quoted('Keller', { in: 'p9' }), quoted('x', { in: 'headline' })]
    expect(findingsOf(statementNotInQuotationMarks, { statements: [statement('s1', { segments })] })).toEqual([])
  })

  test('keeps the headline and the body apart', () => {
    const parts = {
      headline: '“We shall sign tomorrow',
      body: [
        { id: 'p1', text: 'She left town.' },
        { id: 'p2', text: 'He said: “Well.' },
        { id: 'p3', text: '“Well done.” She left.' }
      ],
      statements: [
        statement('s1', {
          segments: [
            quoted('shall sign', { in: 'headline' }),
            quoted('left'),
            quoted('Well', { in: 'p2' }),
            quoted('Well done', { in: 'p3' }),
            quoted('She', { in: 'p3' })
          ]
        })
      ]
    }
    expect(pathsOf(statementNotInQuotationMarks, parts)).toEqual(['statements/0/segments/1', 'statements/0/segments/4'])
  })

  test('looks at the first of two paragraphs with the same id', () => {
    const body = [
      { id: 'p1', text: 'She said yes.' },
      { id: 'p1', text: 'She said “yes”.' }
    ]
    expect(
      pathsOf(statementNotInQuotationMarks, { body, statements: [statement('s', { segments: [quoted('yes')] })] })
    ).toEqual(['statements/0/segments/0'])
  })
})

describe('statement/segment-order', () => {
  const text = 'one two three four'
  const of = (...words: ReadonlyArray<string>): Parts => saying(text, ...words.map((word) => quoted(word)))

  test('tells whether a segment stands before another or overlaps it', () => {
    expect(findingsOf(statementSegmentOrder, of('two', 'one', 'one two'))).toEqual([
      {
        path: ['statements', 0, 'segments', 1],
        message: 'the segment "one" stands before the one listed ahead of it',
        related: [{ path: ['statements', 0, 'segments', 0], message: 'the segment listed ahead of it' }]
      },
      {
        path: ['statements', 0, 'segments', 2],
        message: 'the segment "one two" overlaps the one listed ahead of it',
        related: [{ path: ['statements', 0, 'segments', 1], message: 'the segment listed ahead of it' }]
      }
    ])
  })

  test.each<[string, ReadonlyArray<string>, ReadonlyArray<number>]>([
    ['in order', ['one', 'two', 'three'], []],
    ['touching', ['one', ' two'], []],
    ['overlapping by one character', ['one ', ' two'], [1]],
    ['within the one ahead', ['one two three', 'two'], [1]],
    ['around the one ahead', ['two', 'one two three'], [1]],
    ['two within the one ahead', ['one two three', 'one', 'three'], [1, 2]],
    ['behind one that overlaps', ['one two', 'two three', 'four'], [1]],
    ['one too early among those in order', ['three', 'one', 'two', 'four'], [1]],
    ['backwards', ['three', 'two', 'one'], [1, 2]],
    ['same start', ['one', 'one two'], [1]]
  ])('%s', (_name, words, expected) => {
    expect(pathsOf(statementSegmentOrder, of(...words))).toEqual(expected.map((at) => `statements/0/segments/${at}`))
  })

  test('takes one that ends where another begins for no overlap', () => {
    const [finding] = findingsOf(statementSegmentOrder, of('two', 'one '))
    expect(finding?.message).toBe('the segment "one " stands before the one listed ahead of it')
  })

  test('puts the headline first and skips what has no place', () => {
    const segments = [
      quoted('Strelsau', { in: 'headline' }),
      quoted('missing'),
      quoted('Strelsau'),
      quoted('Strelsau', { in: 'p9' }),
      quoted('e'),
      quoted('Zenda', { in: 'headline' })
    ]
    expect(findingsOf(statementSegmentOrder, { statements: [statement('s', { segments })] })).toMatchObject([
      { path: ['statements', 0, 'segments', 5], related: [{ path: ['statements', 0, 'segments', 2] }] }
    ])
  })

  test('compares no segments of different statements', () => {
    const statements = ['two', 'one', 'one'].map((word, index) => statement(`s${index}`, { segments: [quoted(word)] }))
    expect(findingsOf(statementSegmentOrder, { body: [{ id: 'p1', text }], statements })).toEqual([])
  })

  test('is not confused by one object in two places', () => {
    const segment = quoted('one')
    const statements = [statement('s1', { segments: [segment] }), statement('s2', { segments: [segment, segment] })]
    expect(pathsOf(statementSegmentOrder, { body: [{ id: 'p1', text }], statements })).toEqual([
      'statements/1/segments/1'
    ])
  })
})

describe('statement/continues-other-speaker', () => {
  const actor = (id: string, more: Parts = {}): Parts => ({ kind: 'actor', actor: id, ...more })
  const unnamed = (description?: string): Parts => ({
    kind: 'unnamed',
    ...(description === undefined ? {} : { description })
  })
  const document = (more: Parts): Parts => ({ kind: 'document', ...more })
  const messageOf = (earlier: Parts, speaker: Parts): string | undefined => {
    const statements = [statement('s1', { speaker: earlier }), statement('s2', { speaker, continues: 's1' })]
    const [finding, ...others] = findingsOf(statementContinuesOtherSpeaker, { statements })
    expect(others).toEqual([])
    return finding?.message
  }

  test('points at the reference and at the earlier speaker', () => {
    const statements = [
      statement('s2', { speaker: actor('b'), continues: 's1' }),
      statement('s1', { speaker: actor('a') })
    ]
    expect(findingsOf(statementContinuesOtherSpeaker, { statements })).toEqual([
      {
        path: ['statements', 0, 'continues'],
        message: '"b" cannot continue "s1", a statement of "a"',
        received: '"s1"',
        related: [{ path: ['statements', 1, 'speaker'], message: 'the speaker of the earlier statement' }]
      }
    ])
  })

  test.each<[string, Parts, Parts, string]>([
    [
      'two unnamed',
      unnamed('an aide'),
      unnamed('a diplomat'),
      '"a diplomat" cannot continue "s1", a statement of "an aide"'
    ],
    [
      'two documents',
      document({ title: 'A' }),
      document({ title: 'B' }),
      'the document "B" cannot continue "s1", a statement of the document "A"'
    ],
    [
      'documents of two authors',
      document({ author: 'a' }),
      document({ author: 'b' }),
      'a document cannot continue "s1", a statement of a document'
    ],
    [
      'a document and who did not write it',
      document({ title: 'A', author: 'a' }),
      actor('b'),
      '"b" cannot continue "s1", a statement of the document "A"'
    ]
  ])('tells apart %s', (_name, earlier, speaker, message) => {
    expect(messageOf(earlier, speaker)).toBe(message)
  })

  test.each<[string, Parts, Parts]>([
    ['the same actor', actor('a'), actor('a')],
    ['the same actor for others', actor('a', { onBehalfOf: 'b' }), actor('a', { onBehalfOf: 'c' })],
    ['an unnamed speaker and an actor', unnamed('an aide'), actor('a')],
    ['an actor and an unnamed speaker', actor('a'), unnamed('an aide')],
    ['an unnamed speaker and a document', unnamed('an aide'), document({ title: 'A' })],
    ['two who are unnamed, one undescribed', unnamed(), unnamed('an aide')],
    ['two who are unnamed and undescribed', unnamed(), unnamed()],
    ['the same description in other letters and spaces', unnamed('An  ﬁne aide '), unnamed('an fine\u00a0AIDE')],
    ['the same description in another Unicode form', unnamed('un attache\u0301'), unnamed('un attach\u00e9')],
    ['the same title in other letters', document({ title: 'The Draft' }), document({ title: 'the draft' })],
    ['documents of which one has no title', document({ title: 'A' }), document({ author: 'a' })],
    ['a document and its author', document({ title: 'A', author: 'a' }), actor('a')],
    ['a document of nobody known and an actor', document({ title: 'A' }), actor('a')],
    ['an actor and a document of nobody known', actor('a'), document({ title: 'A' })],
    ['two documents of nobody known', document({}), document({})]
  ])('does not tell apart %s', (_name, earlier, speaker) => {
    expect(messageOf(earlier, speaker)).toBeUndefined()
  })

  test('leaves to others what is no statement', () => {
    const statements = [
      statement('s1', { speaker: actor('a'), continues: 'e1' }),
      statement('s2', { continues: 'nobody' })
    ]
    expect(findingsOf(statementContinuesOtherSpeaker, { statements, events: [event('e1')] })).toEqual([])
  })

  test('goes by the first thing with the id', () => {
    const statements = [
      statement('s1', { speaker: actor('a') }),
      statement('s1', { speaker: actor('b') }),
      statement('s2', { speaker: actor('b'), continues: 's1' }),
      statement('s3', { speaker: actor('b'), continues: 'keller' }),
      statement('keller', { speaker: actor('a') })
    ]
    expect(pathsOf(statementContinuesOtherSpeaker, { statements, actors: [person('keller')] })).toEqual([
      'statements/2/continues'
    ])
  })
})
