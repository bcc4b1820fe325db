import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { Article, type StandardIssue, VerifiedArticle } from '../../src/index.js'
import { misquoted, misspelt, sound } from './articles.js'

const app = new Hono()
  .post('/drafts', sValidator('json', Article), (context) => {
    const article = context.req.valid('json')
    expectTypeOf(article).toEqualTypeOf<Article>()
    return context.json(article.headline)
  })
  .post('/articles', sValidator('json', VerifiedArticle), (context) => {
    const article = context.req.valid('json')
    expectTypeOf(article).toEqualTypeOf<VerifiedArticle>()
    return context.json(article.headline)
  })

const post = async (path: string, article: unknown): Promise<readonly [number, unknown]> => {
  const headers = { 'Content-Type': 'application/json' }
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(article) })
  const answer = (await response.json()) as string | { readonly error: ReadonlyArray<StandardIssue> }
  const told = typeof answer === 'string' ? answer : answer.error.map(({ code, path }) => [code, path.join('/')])
  return [response.status, told]
}

const { headline } = sound as Article

describe("Hono's validator", () => {
  test('lets a good article in', async () => {
    expect(await post('/drafts', sound)).toEqual([200, headline])
    expect(await post('/articles', sound)).toEqual([200, headline])
  })

  test('refuses a misspelt key', async () => {
    const refusal = [400, [['key/unknown', 'date_published']]]
    expect(await post('/drafts', misspelt)).toEqual(refusal)
    expect(await post('/articles', misspelt)).toEqual(refusal)
  })

  test('refuses a quotation that is not in the text, where that is asked', async () => {
    expect(await post('/drafts', misquoted)).toEqual([200, headline])
    expect(await post('/articles', misquoted)).toEqual([400, [['anchor/not-found', 'statements/0/segments/0/exact']]])
  })
})
