import { type SchemaOrgArticle, toSchemaOrg } from '../../../src/interop/schema-org/index.js'
import type { ReportageNewsArticle, WithContext } from 'schema-dts'
import { expectTypeOf, it } from 'vitest'
import { articleWith } from './fixtures.js'

it('is an article with its context, as schema-dts has it', () => {
  const { value } = toSchemaOrg(articleWith())
  expectTypeOf(value).toEqualTypeOf<SchemaOrgArticle | undefined>()
  const article = (given: SchemaOrgArticle): WithContext<ReportageNewsArticle> => given
  expectTypeOf(article).returns.toExtend<WithContext<ReportageNewsArticle>>()
})
