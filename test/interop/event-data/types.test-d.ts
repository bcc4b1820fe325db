import { expectTypeOf, test } from 'vitest'
import type { Article, Coding, PloverContext, PloverEvent, PloverMode, VerifiedArticle } from '../../../src/index.js'
import {
  type CameoEvent,
  type Conversion,
  fromCameo,
  type PloverRecord,
  toPlover
} from '../../../src/interop/event-data/index.js'

test('toPlover takes any article and gives records in the words of the vocabularies', () => {
  expectTypeOf(toPlover).toBeCallableWith({} as Article)
  expectTypeOf(toPlover).toBeCallableWith({} as VerifiedArticle)
  expectTypeOf(toPlover).returns.toEqualTypeOf<Conversion<ReadonlyArray<PloverRecord>>>()
  expectTypeOf<PloverRecord['event']>().toEqualTypeOf<PloverEvent>()
  expectTypeOf<PloverRecord['modes']>().toEqualTypeOf<ReadonlyArray<PloverMode>>()
  expectTypeOf<PloverRecord['contexts']>().toEqualTypeOf<ReadonlyArray<PloverContext>>()
})

test('what a code of CAMEO becomes can stand under the coding of an event', () => {
  expectTypeOf(fromCameo).returns.toEqualTypeOf<Conversion<CameoEvent>>()
  expectTypeOf<CameoEvent['codings'][number]>().toExtend<Coding>()
})
