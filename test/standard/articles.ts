import seed from '../../fixtures/valid/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }

/** The real article, as it comes in. */
export const sound: unknown = seed

/** The article with a misspelt key: no `Article`. */
export const misspelt: unknown = { ...seed, date_published: '2020-12-03' }

const [first, ...others] = seed.statements

/** The article with a quotation that is not in its text: an `Article`, but no `VerifiedArticle`. */
export const misquoted: unknown = {
  ...seed,
  statements: [{ ...first, segments: [{ in: 'p2', exact: 'the talks have failed', type: 'paraphrased' }] }, ...others]
}
