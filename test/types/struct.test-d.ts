import type * as t from 'io-ts'
import { describe, expectTypeOf, test } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { literal } from '../../src/codec/literal.js'
import { list } from '../../src/codec/list.js'
import { optional, struct } from '../../src/codec/struct.js'
import { taggedUnion } from '../../src/codec/taggedUnion.js'
import * as communique from '../../src/index.js'
import { Place, Text } from '../../src/index.js'

interface Note {
  readonly text: Text
  readonly places?: ReadonlyArray<Place>
}

describe('struct proves that interface and codec agree', () => {
  test('an agreeing one', () => {
    expectTypeOf(struct<Note>('Note', { text: Text, places: optional(list(Place)) })).toEqualTypeOf<Codec<Note>>()
  })

  test('no key may be left out of the codec, not even an optional one', () => {
    // @ts-expect-error the codec lacks `places`
    struct<Note>('Note', { text: Text })
    // @ts-expect-error the codec lacks `text`
    struct<Note>('Note', { places: optional(list(Place)) })
  })

  test('no key may be added', () => {
    // @ts-expect-error the interface lacks `title`
    struct<Note>('Note', { text: Text, places: optional(list(Place)), title: Text })
  })

  test('optional and required must not be mixed up', () => {
    // @ts-expect-error `places` is optional in the interface
    struct<Note>('Note', { text: Text, places: list(Place) })
    // @ts-expect-error `text` is required in the interface
    struct<Note>('Note', { text: optional(Text), places: optional(list(Place)) })
  })

  test('types must be the same in both directions', () => {
    // @ts-expect-error the codec is narrower than the interface
    struct<{ readonly kind: 'a' | 'b' }>('Kind', { kind: literal('a') })
    // @ts-expect-error the codec is wider than the interface
    struct<{ readonly place: Place & { readonly mentions: readonly [] } }>('Wider', { place: Place })
  })
})

test('a tagged union is the union of all its members', () => {
  interface A {
    readonly kind: 'a'
  }
  interface B {
    readonly kind: 'b'
  }
  const a = struct<A>('A', { kind: literal('a') })
  const b = struct<B>('B', { kind: literal('b') })
  const union: Codec<A | B> = taggedUnion('Union', 'kind', [a, b])
  expectTypeOf(union).toEqualTypeOf<Codec<A | B>>()
  // @ts-expect-error a member is missing
  const narrow: Codec<A | B> = taggedUnion('Union', 'kind', [a, a])
  expectTypeOf(narrow).not.toBeAny()
})

test('each codec is the codec of the type of the same name', () => {
  expectTypeOf<t.TypeOf<typeof communique.Article>>().toEqualTypeOf<communique.Article>()
  expectTypeOf<t.OutputOf<typeof communique.Article>>().toEqualTypeOf<communique.Article>()
  expectTypeOf<t.TypeOf<typeof communique.Actor>>().toEqualTypeOf<communique.Actor>()
  expectTypeOf<t.TypeOf<typeof communique.Statement>>().toEqualTypeOf<communique.Statement>()
  expectTypeOf<t.TypeOf<typeof communique.Temporal>>().toEqualTypeOf<communique.Temporal>()
  expectTypeOf<t.TypeOf<typeof communique.VerifiedArticle>>().toEqualTypeOf<communique.VerifiedArticle>()
})

test('brands keep ids apart', () => {
  expectTypeOf<communique.ActorId>().toExtend<communique.LocalId>()
  expectTypeOf<communique.ActorId>().not.toExtend<communique.PlaceId>()
  expectTypeOf<string>().not.toExtend<communique.LocalId>()
  expectTypeOf<communique.VerifiedArticle>().toExtend<communique.Article>()
  expectTypeOf<communique.Article>().not.toExtend<communique.VerifiedArticle>()
})

test('decodeArticle narrows by its tag', () => {
  const result = communique.decodeArticle(null)
  if (result._tag === 'Left') expectTypeOf(result.left[0]).toEqualTypeOf<communique.Issue>()
  else expectTypeOf(result.right).toEqualTypeOf<communique.VerifiedArticle>()
  const located = communique.decodeArticleJson('')
  if (located._tag === 'Left') expectTypeOf(located.left[0].line).toEqualTypeOf<number>()
})
