import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, decodeArticle, locate } from '../../../src/index.js'
import { reanchor } from '../../../src/interop/text/index.js'
import { verifiedArticle } from '../../../src/testing/index.js'

const edit = fc.record({ at: fc.nat(9), way: fc.constantFrom('insert', 'delete', 'swap', 'prepend', 'append', 'cut') })
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

interface Piece {
  readonly id: string
  readonly text: string
}

const edited = (body: ReadonlyArray<Piece>, { at, way }: Edit): ReadonlyArray<Piece> => {
  const index = at % body.length
  const [before, here, after] = [body.slice(0, index), body[index] as Piece, body.slice(index + 1)]
  const [next, ...rest] = after
  switch (way) {
    case 'insert':
      return [...before, { id: `new-${body.length}-${at}`, text: `Updated ${at}.` }, here, ...after]
    case 'delete':
      return body.length > 1 ? [...before, ...after] : body
    case 'swap':
      return next === undefined ? body : [...before, next, here, ...rest]
    case 'prepend':
      return [...before, { ...here, text: `Now: ${here.text}` }, ...after]
    case 'append':
      return [...before, { ...here, text: `${here.text} So it is.` }, ...after]
    case 'cut':
      return [...before, { ...here, text: `${here.text.slice(0, here.text.length / 2)}.` }, ...after]
  }
}

test('what is kept or moved is found in the next version, and what comes out is an article', () => {
  let [values, moves, losses] = [0, 0, 0]
  fc.assert(
    fc.property(
      verifiedArticle({ size: 'small' }),
      fc.array(edit, { maxLength: 4 }),
      fc.constantFrom('ids', 'texts', 'numbers'),
      (article, edits, how) => {
        const pieces = edits.reduce<ReadonlyArray<Piece>>(edited, article.body)
        const renumbered = pieces.map(({ text }, index) => ({ id: `n${index + 1}-x`, text }))
        const body = how === 'texts' ? pieces.map(({ text }) => text) : how === 'ids' ? pieces : renumbered
        const result = reanchor(article, body)
        const texts = new Set(pieces.map(({ text }) => text))
        const next = { ...article, body: result.value?.body ?? (body as unknown as Article['body']) }
        for (const fate of result.anchors) {
          if (fate.status === 'moved') moves += 1
          if (fate.status === 'lost') {
            losses += 1
            const old = article.body.find(({ id }) => id === fate.anchor.in)
            expect(old === undefined || !texts.has(old.text)).toBe(true)
          } else if (how !== 'texts' || result.value !== undefined) {
            const to = fate.status === 'moved' ? fate.to : fate.anchor
            expect(to.exact).toBe(fate.anchor.exact)
            expect(locate(next, to)._tag).toBe('Right')
          }
        }
        if (result.value === undefined) expect(result.losses.length).toBeGreaterThan(0)
        else {
          values += 1
          expect(decodeArticle(result.value)._tag).toBe('Right')
          expect(result.value.body.map(({ text }) => text)).toEqual(pieces.map(({ text }) => text))
          expect(result.losses).toEqual([])
        }
      }
    ),
    { numRuns: 120, seed: 1 }
  )
  expect(Math.min(values, moves, losses)).toBeGreaterThan(10)
})
