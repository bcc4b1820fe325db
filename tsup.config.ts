import { defineConfig, type Options } from 'tsup'
import { bundledLicenses } from './scripts/bundledLicenses.js'
import { markPureCalls } from './scripts/markPureCalls.js'
import { mergeChunks } from './scripts/mergeChunks.js'

/** The output reads like the source, so there are no source maps. */
const common: Options = {
  outDir: 'dist',
  // Node 20 has all of it; named by its own name, no pattern is written in another way.
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  clean: false,
  removeNodeProtocol: false
}

/**
 * esbuild writes `var` where the source has `const`, and believes a mark only on a `const`: this gives it back, so that
 * a consumer's bundler can drop the codecs that are not used.
 */
const keepMarks: NonNullable<Options['plugins']>[number] = {
  name: 'keep-marks',
  renderChunk: (code) => ({ code: code.replace(/^var (?=[\w$]+ = \/\* @__NO_SIDE_EFFECTS__ \*\/)/gm, 'const ') })
}

const entries = {
  index: 'src/index.ts',
  'interop/event-data': 'src/interop/event-data/index.ts',
  'interop/geojson': 'src/interop/geojson/index.ts',
  'interop/ninjs': 'src/interop/ninjs/index.ts',
  'interop/schema-org': 'src/interop/schema-org/index.ts',
  'interop/text': 'src/interop/text/index.ts',
  'interop/web-annotation': 'src/interop/web-annotation/index.ts',
  'json-schema': 'src/json-schema/index.ts',
  render: 'src/render/index.ts',
  stream: 'src/stream/index.ts',
  testing: 'src/testing/index.ts'
}

const external = ['io-ts', 'fp-ts', 'fast-check']

const library: Options = {
  ...common,
  entry: entries,
  format: ['esm'],
  splitting: true,
  external,
  plugins: [keepMarks, markPureCalls('src')],
  // The parser of HTML is built in.
  esbuildPlugins: [bundledLicenses('dist/interop/licenses.txt')],
  onSuccess: () => mergeChunks('dist', Object.keys(entries), 'index')
}

const declarations: Options = {
  ...common,
  entry: entries,
  format: ['esm', 'cjs'],
  external,
  // TypeScript 6 deprecates `baseUrl`, which tsup sets by itself.
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' }, resolve: ['@standard-schema/spec'] }
}

/** One file that holds all it needs, the peers too: it runs where nothing else is installed. */
const commandLine: Options = {
  ...common,
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  platform: 'node',
  splitting: false,
  noExternal: [/.*/],
  banner: {
    // The bundled CommonJS packages ask `require` for Node's own modules.
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as createRequireOfBundle } from 'node:module'",
      'const require = createRequireOfBundle(import.meta.url)'
    ].join('\n')
  },
  esbuildPlugins: [bundledLicenses('dist/cli.licenses.txt')]
}

export default defineConfig([library, declarations, commandLine])
