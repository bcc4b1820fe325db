import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import type { Resolver } from 'react-hook-form'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { Article, VerifiedArticle } from '../../src/index.js'
import { misquoted, misspelt, sound } from './articles.js'

const ofDrafts = standardSchemaResolver(Article)
const ofArticles = standardSchemaResolver(VerifiedArticle)

/** What the form would do on submission; without fields there is nothing to focus. */
const submitted = <A extends Article>(resolver: Resolver<A, unknown, A>, values: unknown): unknown =>
  resolver(values as A, undefined, { fields: {}, shouldUseNativeValidation: false })

describe('a React Hook Form resolver', () => {
  test('infers the values of the form', () => {
    expectTypeOf(ofDrafts).toEqualTypeOf<Resolver<Article, unknown, Article>>()
    expectTypeOf(ofArticles).toEqualTypeOf<Resolver<VerifiedArticle, unknown, VerifiedArticle>>()
  })

  test('lets a good article in', async () => {
    expect(await submitted(ofDrafts, sound)).toEqual({ values: sound, errors: {} })
    expect(await submitted(ofArticles, sound)).toEqual({ values: sound, errors: {} })
  })

  test('shows a misspelt key with its hint', async () => {
    const message = expect.stringMatching(/^the key "date_published" .* \(hint: did you mean "datePublished"\?\)$/)
    const refusal = { values: {}, errors: { date_published: { message } } }
    expect(await submitted(ofDrafts, misspelt)).toMatchObject(refusal)
    expect(await submitted(ofArticles, misspelt)).toMatchObject(refusal)
  })

  test('shows a quotation that is not in the text at its field, where that is asked', async () => {
    expect(await submitted(ofDrafts, misquoted)).toEqual({ values: misquoted, errors: {} })
    const message = expect.stringMatching(/^"the talks have failed" is not in paragraph "p2"/)
    expect(await submitted(ofArticles, misquoted)).toMatchObject({
      values: {},
      errors: { statements: [{ segments: [{ exact: { message } }] }] }
    })
  })
})
