import { describe, expect, test } from 'vitest'
import { boundingBox } from '../../../src/interop/geojson/boundingBox.js'
import type { GeoJsonPosition, JourneyFeature } from '../../../src/interop/geojson/index.js'
import { lineBetween } from '../../../src/interop/geojson/lineBetween.js'
import { faultsOf } from './faultsOf.js'

type Positions = ReadonlyArray<GeoJsonPosition>

describe('lineBetween', () => {
  test.each<[GeoJsonPosition, GeoJsonPosition]>([
    [
      [0, 0],
      [10, 10]
    ],
    [
      [-90, 0],
      [90, 0]
    ],
    [
      [180, 0],
      [0, 5]
    ],
    [
      [-180, 1],
      [-170, 2]
    ],
    [
      [180, 1],
      [180, 2]
    ]
  ])('from %j to %j is one line', (from, to) => {
    expect(lineBetween(from, to)).toEqual({ type: 'LineString', coordinates: [from, to] })
  })

  test.each<[GeoJsonPosition, GeoJsonPosition, ReadonlyArray<Positions>]>([
    [
      [170, 45],
      [-170, 45],
      [
        [
          [170, 45],
          [180, 45]
        ],
        [
          [-180, 45],
          [-170, 45]
        ]
      ]
    ],
    [
      [-170, 10],
      [150, 50],
      [
        [
          [-170, 10],
          [-180, 20]
        ],
        [
          [180, 20],
          [150, 50]
        ]
      ]
    ],
    [
      [150, -50],
      [-170, -10],
      [
        [
          [150, -50],
          [180, -20]
        ],
        [
          [-180, -20],
          [-170, -10]
        ]
      ]
    ],
    [
      [179, 0],
      [-178, 1],
      [
        [
          [179, 0],
          [180, 0.3333333]
        ],
        [
          [-180, 0.3333333],
          [-178, 1]
        ]
      ]
    ]
  ])('from %j to %j is cut at the antimeridian', (from, to, parts) => {
    expect(lineBetween(from, to)).toEqual({ type: 'MultiLineString', coordinates: parts })
  })

  test.each<[GeoJsonPosition, GeoJsonPosition, Positions]>([
    [
      [180, 5],
      [-170, 6],
      [
        [-180, 5],
        [-170, 6]
      ]
    ],
    [
      [-180, 5],
      [170, 6],
      [
        [180, 5],
        [170, 6]
      ]
    ],
    [
      [170, 5],
      [-180, 6],
      [
        [170, 5],
        [180, 6]
      ]
    ],
    [
      [-170, 5],
      [180, 6],
      [
        [-170, 5],
        [-180, 6]
      ]
    ],
    [
      [180, 5],
      [-180, 6],
      [
        [-180, 5],
        [-180, 6]
      ]
    ],
    [
      [-180, 5],
      [180, 6],
      [
        [180, 5],
        [180, 6]
      ]
    ]
  ])('from %j to %j, which ends at the antimeridian, is one line', (from, to, coordinates) => {
    expect(lineBetween(from, to)).toEqual({ type: 'LineString', coordinates })
  })
})

describe('boundingBox', () => {
  const featuresOf = (...lines: ReadonlyArray<Positions>): ReadonlyArray<JourneyFeature> =>
    lines.map((line) => {
      const [from = [0, 0], to] = line
      const geometry = to === undefined ? ({ type: 'Point', coordinates: from } as const) : lineBetween(from, to)
      return { type: 'Feature', geometry, properties: {} } as never
    })

  test.each<[ReadonlyArray<Positions>, ReadonlyArray<number>]>([
    [[[[10, 20]]], [10, 20, 10, 20]],
    [
      [[[10, 20]], [[-30, -40]]],
      [-30, -40, 10, 20]
    ],
    [
      [[[178, -17]], [[-172, -14]]],
      [178, -17, -172, -14]
    ],
    [
      [
        [
          [170, 0],
          [-170, 1]
        ]
      ],
      [170, 0, -170, 1]
    ],
    [
      [
        [
          [170, 0],
          [-170, 1]
        ],
        [
          [-170, 1],
          [-150, 2]
        ]
      ],
      [170, 0, -150, 2]
    ],
    [
      [[[-150, 0]], [[150, 0]], [[100, 0]]],
      [100, 0, -150, 0]
    ],
    [
      [
        [
          [-90, 0],
          [90, 0]
        ]
      ],
      [-90, 0, 90, 0]
    ],
    [
      [[[-90, 0]], [[90, 0]]],
      [-90, 0, 90, 0]
    ],
    [
      [
        [
          [-100, 0],
          [70, 0]
        ],
        [[60, 0]],
        [
          [-20, 0],
          [10, 0]
        ]
      ],
      [-100, 0, 70, 0]
    ],
    [
      [
        [[180, 5]],
        [
          [-180, 5],
          [-170, 6]
        ]
      ],
      [180, 5, -170, 6]
    ],
    [
      [[[0, 90]], [[0, -90]]],
      [0, -90, 0, 90]
    ]
  ])('of %j is %j', (lines, box) => {
    const features = featuresOf(...lines)
    expect(boundingBox(features)).toEqual(box)
    expect(faultsOf({ type: 'FeatureCollection', bbox: boundingBox(features), features })).toEqual([])
  })
})

test('the schema refuses what is no GeoJSON', () => {
  expect(faultsOf({ type: 'FeatureCollection', features: [{ type: 'Point', coordinates: [0, 0] }] })).not.toEqual([])
  expect(faultsOf({ type: 'Feature', geometry: { type: 'Point', coordinates: [0] }, properties: {} })).not.toEqual([])
})
