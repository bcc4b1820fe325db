import { expectTypeOf, test } from 'vitest'
import type { Article } from '../../../src/index.js'
import {
  type Conversion,
  type JourneyLeg,
  type JourneyMap,
  type JourneyPlace,
  toGeoJson
} from '../../../src/interop/geojson/index.js'

/** What a program that reads GeoJSON asks for. */
interface FeatureCollection {
  readonly type: 'FeatureCollection'
  readonly bbox?: ReadonlyArray<number>
  readonly features: ReadonlyArray<{
    readonly type: 'Feature'
    readonly geometry:
      | { readonly type: 'Point'; readonly coordinates: ReadonlyArray<number> }
      | { readonly type: 'LineString'; readonly coordinates: ReadonlyArray<ReadonlyArray<number>> }
      | { readonly type: 'MultiLineString'; readonly coordinates: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>> }
    readonly properties: object | null
  }>
}

test('a map is a FeatureCollection', () => {
  expectTypeOf(toGeoJson).toBeCallableWith({} as Article)
  expectTypeOf(toGeoJson).toBeCallableWith({} as Article, 'khalilzad-trip')
  expectTypeOf(toGeoJson).returns.toEqualTypeOf<Conversion<JourneyMap>>()
  expectTypeOf<JourneyMap>().toExtend<FeatureCollection>()
})

test('a feature is a place or a leg', () => {
  expectTypeOf<JourneyMap['features'][number]['properties']>().toEqualTypeOf<JourneyPlace | JourneyLeg>()
})
