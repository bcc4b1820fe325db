import { type inferRouterInputs, initTRPC, TRPCError } from '@trpc/server'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { Article, type StandardIssue, VerifiedArticle } from '../../src/index.js'
import { misquoted, misspelt, sound } from './articles.js'

const { router, procedure } = initTRPC.create()

const articles = router({
  store: procedure
    .input(Article)
    .output(Article)
    .mutation(({ input }) => input),
  publish: procedure.input(VerifiedArticle).mutation(({ input }) => {
    expectTypeOf(input).toEqualTypeOf<VerifiedArticle>()
    return input.statements.length
  })
})

const caller = articles.createCaller({})

const issuesOfCall = async (call: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await call.catch((reason: unknown) => reason)
  if (!(error instanceof TRPCError)) throw new Error('expected a refusal')
  expect(error.code).toBe('BAD_REQUEST')
  return (error.cause as unknown as { readonly issues: ReadonlyArray<StandardIssue> }).issues.map(({ code, path }) => [
    code,
    path.join('/')
  ])
}

describe('tRPC', () => {
  test('infers inputs', () => {
    type Inputs = inferRouterInputs<typeof articles>
    expectTypeOf<Inputs['store']>().toEqualTypeOf<Article>()
    expectTypeOf<Inputs['publish']>().toEqualTypeOf<VerifiedArticle>()
  })

  test('lets a good article in, and out again', async () => {
    const stored = await caller.store(sound as Article)
    expectTypeOf(stored).toEqualTypeOf<Article>()
    expect(stored).toBe(sound)
    expect(await caller.publish(sound as VerifiedArticle)).toBe(8)
  })

  test('refuses a misspelt key', async () => {
    expect(await issuesOfCall(caller.store(misspelt as Article))).toEqual([['key/unknown', 'date_published']])
    expect(await issuesOfCall(caller.publish(misspelt as VerifiedArticle))).toEqual([['key/unknown', 'date_published']])
  })

  test('refuses a quotation that is not in the text, where that is asked', async () => {
    expect(await caller.store(misquoted as Article)).toBe(misquoted)
    expect(await issuesOfCall(caller.publish(misquoted as VerifiedArticle))).toEqual([
      ['anchor/not-found', 'statements/0/segments/0/exact']
    ])
  })
})
