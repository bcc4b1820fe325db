import type { StandardSchemaV1 } from '@standard-schema/spec'
import type * as t from 'io-ts'
import { describe, expectTypeOf, test } from 'vitest'
import type * as communique from '../../src/index.js'
import {
  ActorKind,
  type Article,
  type Codec,
  type StandardResult,
  Statement,
  VerifiedArticle
} from '../../src/index.js'

describe('each codec is a Standard Schema', () => {
  test('whose input and output are the type of the same name', () => {
    expectTypeOf<StandardSchemaV1.InferInput<typeof Statement>>().toEqualTypeOf<Statement>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Statement>>().toEqualTypeOf<Statement>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Article>>().toEqualTypeOf<Article>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof VerifiedArticle>>().toEqualTypeOf<VerifiedArticle>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof ActorKind>>().toEqualTypeOf<ActorKind>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof communique.Uri>>().toEqualTypeOf<communique.Uri>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof communique.Json>>().toEqualTypeOf<communique.Json>()
  })

  test('for any function that asks for one', () => {
    const outputOf = <S extends StandardSchemaV1>(_schema: S): StandardSchemaV1.InferOutput<S> | undefined => undefined
    expectTypeOf(outputOf(Statement)).toEqualTypeOf<Statement | undefined>()
    expectTypeOf(Statement).toExtend<StandardSchemaV1<Statement>>()
    expectTypeOf(VerifiedArticle).toExtend<StandardSchemaV1<unknown, Article>>()
    expectTypeOf(Statement).not.toExtend<StandardSchemaV1<Article>>()
  })

  test('that answers at once', () => {
    const result = Statement['~standard'].validate(null)
    expectTypeOf(result).toEqualTypeOf<StandardResult<Statement>>()
    if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<Statement>()
    else expectTypeOf(result.issues[0]?.code).toEqualTypeOf<string | undefined>()
  })
})

test('and remains a codec of io-ts', () => {
  expectTypeOf(Statement).toEqualTypeOf<Codec<Statement>>()
  expectTypeOf(Statement).toExtend<t.Type<Statement>>()
  expectTypeOf(Statement).toExtend<t.Mixed>()
  expectTypeOf(ActorKind).toExtend<Codec<ActorKind>>()
  expectTypeOf<t.Type<Statement>>().not.toExtend<Codec<Statement>>()
})
