import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../../src/interop/schema-org/index.js'

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'urn:x:a',
  headline: 'Talks',
  articleBody: 'They began.'
}
const json = JSON.stringify(article)
const script = (text: string, type = 'application/ld+json'): string => `<script type="${type}">${text}</script>`
const idOf = (html: string): unknown => fromHtml(html).value?.id

describe('a web page', () => {
  it('gives the article of its JSON-LD, and its language', () => {
    const page = `<!doctype html><html lang="en-GB"><head><title>x</title>${script(json)}</head><body><p>Other.</body></html>`
    const { value, losses } = fromHtml(page)
    expect(value).toMatchObject({ id: 'urn:x:a', language: 'en-GB', body: [{ id: 'p1', text: 'They began.' }] })
    expect(losses).toEqual([])
    expect(fromHtml(`<html lang="english?">${script(json)}`).value?.language).toBe('und')
    expect(fromHtml(page, { language: 'fr' }).value?.language).toBe('fr')
    expect(() => fromHtml('', { id: 'x y' })).toThrow(RangeError)
  })

  it('has no article where it has no JSON-LD, or none with a body: nothing is scraped', () => {
    expect(fromHtml('<article><h1>Talks</h1><p>They began.</p></article>').losses.map((loss) => loss.reason)).toEqual([
      'the page has no script of the type application/ld+json',
      expect.stringContaining('no NewsArticle')
    ])
    const { value, losses } = fromHtml(script(JSON.stringify({ ...article, articleBody: undefined })))
    expect(value).toBeUndefined()
    expect(losses.at(-1)).toEqual({
      code: 'not-found',
      pointer: '/0',
      reason: 'no article comes of it: it has no articleBody'
    })
  })

  it('may have several blocks; those that are not JSON are losses', () => {
    const { value, losses } = fromHtml(`${script('{"a":')}${script('[]')}${script(json)}${script('')}`)
    expect(value?.id).toBe('urn:x:a')
    expect(losses.filter((loss) => loss.code === 'not-valid').map((loss) => loss.pointer)).toEqual(['/0', '/3'])
    expect(losses.filter((loss) => loss.pointer.startsWith('/2')).length).toBe(1)
  })

  it.each([
    ['a comment', `<!-- ${json} -->`],
    ['a comment of a script', `<!--\n${json}\n//-->`],
    ['CDATA', `<![CDATA[${json}]]>`],
    ['CDATA in comments', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in other comments', `/* <![CDATA[ */ ${json} /* ]]> */`],
    ['a semicolon', `${json};`],
    ['a byte order mark', `\uFEFF${json}`]
  ])('may wrap its JSON in %s', (_, text) => {
    expect(idOf(script(text))).toBe('urn:x:a')
  })

  it.each([
    ['a type in capitals with a parameter', script(json, 'Application/LD+JSON; charset=utf-8'), true],
    ['a script that is never closed', `<script type=application/ld+json>${json}`, true],
    ['another type', script(json, 'application/json'), false],
    ['no type', `<script>${json}</script>`, false],
    ['a comment', `<!-- ${script(json)} -->`, false],
    ['a text field', `<textarea>${script(json)}</textarea>`, false],
    ['a title', `<title>${script(json)}</title>`, false],
    ['a style', `<style>${script(json)}</style>`, false],
    ['another script', `<script>var x = '<script type="application/ld+json">${json}'</script>`, false]
  ])('is read as browsers do: %s', (_, html, isRead) => {
    expect(idOf(html)).toBe(isRead ? 'urn:x:a' : undefined)
  })

  it('keeps its text letter for letter', () => {
    const text = 'A\u0000B <b>&amp;</b>'
    const { value } = fromHtml(
      script(JSON.stringify({ ...article, headline: 'T \u2028 x', articleBody: 'One <laugh> &amp; two.' }))
    )
    expect(value).toMatchObject({ headline: 'T \u2028 x', body: [{ text: 'One <laugh> & two.' }] })
    expect(idOf(`<p>${text}</p>${script(json)}`)).toBe('urn:x:a')
  })
})
