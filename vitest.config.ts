import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests and examples import the package by its name and get the source. */
const alias = {
  'communique/fixtures': here('fixtures/valid'),
  'communique/schemas': here('schemas'),
  'communique/interop/event-data': here('src/interop/event-data/index.ts'),
  'communique/interop/geojson': here('src/interop/geojson/index.ts'),
  'communique/interop/ninjs': here('src/interop/ninjs/index.ts'),
  'communique/interop/schema-org': here('src/interop/schema-org/index.ts'),
  'communique/interop/text': here('src/interop/text/index.ts'),
  'communique/interop/web-annotation': here('src/interop/web-annotation/index.ts'),
  'communique/json-schema': here('src/json-schema/index.ts'),
  'communique/render': here('src/render/index.ts'),
  'communique/stream': here('src/stream/index.ts'),
  'communique/testing': here('src/testing/index.ts'),
  communique: here('src/index.ts')
}

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.test-output/results.json' }]],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.property.test.ts', 'test/pack/**', 'test/browser/**'],
          testTimeout: 30_000,
          hookTimeout: 120_000
        }
      },
      {
        resolve: { alias },
        test: {
          name: 'property',
          include: ['test/**/*.property.test.ts'],
          testTimeout: 60_000
        }
      },
      {
        resolve: { alias },
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'test/tsconfig.json'
          }
        }
      },
      {
        test: {
          name: 'pack',
          include: ['test/pack/**/*.test.ts'],
          globalSetup: ['test/pack/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: [],
      reporter: ['text-summary', 'html', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 }
    }
  }
})
