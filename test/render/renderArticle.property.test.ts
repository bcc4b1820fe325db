import fc from 'fast-check'
import { parse, parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { renderArticle } from '../../src/render/index.js'
import { verifiedArticle } from '../../src/testing/index.js'
import { attributeOf, byId, elementsOf, hasClass, rawText, withClass } from './parsed.js'

const seed = 20201203
const runs = { seed, numRuns: 30 }

/** Faults of characters, which are kept as they are. */
const isOfCharacter = (code: string): boolean => code.endsWith('-in-input-stream')

test('the text of any article is its headline and its paragraphs, whatever is marked in them', () => {
  fc.assert(
    fc.property(verifiedArticle(), (article) => {
      const elements = elementsOf(renderArticle(article, { as: 'fragment', style: false }))
      const paragraphs = withClass(elements, 'cq-paragraph').map((paragraph) => rawText(paragraph, 'cq-ref'))
      expect(paragraphs).toEqual(article.body.map(({ text }) => text))
      expect(rawText(byId(elements, 'cq-headline'), 'cq-ref')).toBe(article.headline)
    }),
    runs
  )
})

test('every mention and every segment of any article has a target, and every link within the page leads somewhere', () => {
  fc.assert(
    fc.property(verifiedArticle(), (article) => {
      const elements = elementsOf(renderArticle(article))
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
      const known = new Set(ids)
      expect(known.size).toBe(ids.length)
      const marks = [...article.actors, ...article.places].flatMap(({ id, mentions }) =>
        mentions.map((_, index) => `cq-${id}--${index + 1}`)
      )
      const segments = article.statements.flatMap(({ id, segments }) =>
        segments.map((_, index) => `cq-${id}--${index + 1}`)
      )
      expect([...marks, ...segments].filter((id) => !known.has(id))).toEqual([])
      const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? [])
      expect(targets.filter((target) => target.startsWith('#') && !known.has(target.slice(1)))).toEqual([])
    }),
    runs
  )
})

test('what a parser makes of a page is what is written', () => {
  fc.assert(
    fc.property(verifiedArticle(), (article) => {
      const fragment = renderArticle(article, { as: 'fragment' })
      const once = serialize(parseFragment(fragment))
      expect(serialize(parseFragment(once))).toBe(once)
      const errors: Array<string> = []
      parse(renderArticle(article), { onParseError: ({ code }) => errors.push(code) })
      expect(errors.filter((code) => !isOfCharacter(code))).toEqual([])
      const [root, ...others] = elementsOf(fragment).filter(({ tagName }) => tagName === 'article')
      expect(others).toEqual([])
      expect(root && hasClass(root, 'communique')).toBe(true)
    }),
    runs
  )
})

test('the same article gives the same page', () => {
  fc.assert(
    fc.property(verifiedArticle({ size: 'small' }), (article) => {
      expect(renderArticle(structuredClone(article))).toBe(renderArticle(article))
    }),
    runs
  )
})
