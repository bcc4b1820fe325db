/** The layers that make up the main entry. */
const core = ['codec', 'primitive', 'vocabulary', 'model', 'text', 'time', 'issue', 'rule', 'json', 'version', 'decode']

/** What each layer of src may import, besides itself. A folder that is not named here may not be there. */
const layers = {
  codec: [],
  json: [],
  // Checks stand on patterns and word lists; no file is imported by what it imports, which no-cycle holds.
  generated: ['codec', 'primitive', 'vocabulary'],
  primitive: ['codec', 'generated'],
  vocabulary: ['codec', 'primitive', 'generated'],
  model: ['codec', 'primitive', 'vocabulary', 'generated'],
  text: ['codec', 'primitive', 'vocabulary', 'model'],
  time: ['codec', 'primitive', 'vocabulary', 'model'],
  issue: ['codec', 'primitive', 'vocabulary', 'model', 'text', 'time'],
  rule: ['codec', 'primitive', 'vocabulary', 'model', 'text', 'time', 'issue'],
  version: ['codec', 'primitive', 'vocabulary', 'model', 'text', 'time', 'issue'],
  decode: ['codec', 'primitive', 'vocabulary', 'model', 'text', 'time', 'issue', 'rule', 'json', 'version'],
  'json-schema': [...core, 'generated'],
  interop: [...core, 'generated'],
  testing: core,
  render: [...core, 'generated'],
  stream: core,
  cli: [...core, 'interop', 'json-schema', 'render', 'stream']
}

const names = Object.keys(layers)
const folders = (list) => `^src/(?:${list.join('|')})/`

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${below.length === 0 ? 'no other layer' : `only ${below.join(', ')}`}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: folders([layer, ...below]) }
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'known-layer',
      comment: 'Every folder of src is a layer of the table above.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: folders(names) },
      to: {}
    },
    {
      name: 'no-cycle',
      comment: 'Modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-orphan',
      comment: 'A module that nothing imports is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {}
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true }
    },
    {
      name: 'library-runs-anywhere',
      comment: 'All but the command line runs in browsers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'library-imports-only-io-ts',
      comment: 'At run time the library imports the root of io-ts and nothing else; its testing entry fast-check too.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|interop/html|testing)/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/io-ts/lib/index\\.(?:js|d\\.ts)$',
        dependencyTypesNot: ['type-only']
      }
    },
    {
      name: 'testing-imports-only-fast-check',
      comment: 'The generators of values stand on fast-check, an optional peer.',
      severity: 'error',
      from: { path: '^src/testing/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(?:io-ts/lib/index|fast-check/lib/.*)\\.(?:js|d\\.[cm]?ts)$',
        dependencyTypesNot: ['type-only']
      }
    },
    {
      name: 'html-imports-only-parse5',
      comment: 'The parser of HTML is built into the entries that read it.',
      severity: 'error',
      from: { path: '^src/interop/html/' },
      to: { path: 'node_modules', pathNot: 'node_modules/parse5/', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'library-types-only-peers',
      comment:
        'Published declarations resolve what a consumer has installed; the types of Standard Schema are built in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|interop/html|testing)/' },
      to: {
        path: 'node_modules',
        pathNot:
          'node_modules/(?:io-ts/lib/index|fp-ts/lib/[A-Za-z]+|@standard-schema/spec/dist/index)\\.(?:js|d\\.[cm]?ts)$'
      }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default']
    }
  }
}
