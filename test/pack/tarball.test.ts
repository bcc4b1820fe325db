import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, posix } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { filesBelow, root, textOf } from '../examples/projectFiles.js'
import { output } from './run.js'

const installed = join(inject('consumer'), 'node_modules/communique')
const read = (file: string): string => readFileSync(join(installed, file), 'utf8')

const files = output(root, 'tar', ['-tzf', inject('tarball')])
  .trim()
  .split('\n')
  .map((path) => path.replace(/^package\//, ''))
  .sort()

const BRIDGES = ['event-data', 'geojson', 'ninjs', 'schema-org', 'text', 'web-annotation'].map(
  (name) => `interop/${name}`
)
const LIBRARY = ['index', ...BRIDGES, 'json-schema', 'render', 'stream', 'testing'].flatMap((name) => [
  `dist/${name}.cjs`,
  `dist/${name}.js`
])
const DECLARATIONS = LIBRARY.map((file) => file.replace(/\.(c?)js$/, '.d.$1ts'))

/** What the main entry loads is one file; what others share stands in files whose names end in a hash. */
const CHUNK = /^dist\/(?:core\.c?js|chunk-[\w-]{8}\.c?js|[\w.-]+-[\w-]{8}\.d\.c?ts)$/
const chunks = files.filter((file) => CHUNK.test(file) && ![...LIBRARY, ...DECLARATIONS].includes(file))

/** The modules that a file asks for, doc comments aside. */
const importsOf = (file: string): ReadonlyArray<string> => {
  const code = read(file).replace(/\/\*\*[\s\S]*?\*\//g, '')
  const specifiers = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([\w@.][^"'\n]*)["']/g)
  return [...new Set([...specifiers].map(([, specifier]) => specifier ?? ''))].sort()
}

/** The file of the package that a relative import means; in declarations it names the code beside them. */
const fileOf = (specifier: string, from: string): string => {
  const file = posix.join(posix.dirname(from), specifier)
  return from.includes('.d.') ? file.replace(/\.(c?)js$/, '.d.$1ts') : file
}

/** All files of the package that a file loads, itself included. */
const loadedBy = (entry: string): ReadonlyArray<string> => {
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const specifier of importsOf(file)) if (specifier.startsWith('.')) loaded.add(fileOf(specifier, file))
  }
  return [...loaded]
}

/** The packages that a file asks for, by itself or by what it loads. */
const packagesOf = (entry: string): ReadonlyArray<string> => {
  const specifiers = loadedBy(entry).flatMap(importsOf)
  return [...new Set(specifiers)].filter((specifier) => !specifier.startsWith('.')).sort()
}

const ENTRY_FOLDERS = ['cli', 'interop', 'json-schema', 'render', 'stream', 'testing']

/** What is built into the bridges that read HTML. */
const HTML_PARSER = /^node_modules\/(?:entities|parse5)\//

/** The sources that a file of the library is built of. */
const sourcesOf = (file: string): ReadonlyArray<string> => [
  ...new Set([...read(file).matchAll(/^\/\/ (\S+\.\w+)$/gm)].map(([, path]) => path ?? ''))
]

describe('the tarball', () => {
  test('holds what a consumer needs and no more', () => {
    const data = ['fixtures/valid', 'schemas'].flatMap((folder) => filesBelow(folder, ''))
    const docs = ['format', 'json-schema', 'rules'].map((name) => `docs/${name}.md`)
    const others = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json', ...docs]
    const commandLine = ['dist/cli.js', 'dist/cli.licenses.txt', 'dist/interop/licenses.txt']
    const built = [...commandLine, ...LIBRARY, ...DECLARATIONS, ...chunks]
    expect(files).toEqual([...data, ...others, ...built].sort())
  })

  test('holds no chunk that no entry loads', () => {
    const loaded = new Set([...LIBRARY, ...DECLARATIONS].flatMap(loadedBy))
    expect(chunks.length).toBeGreaterThan(0)
    expect(chunks.filter((chunk) => !loaded.has(chunk))).toEqual([])
  })

  test.each(['js', 'cjs'])('starts by two files where the main entry is loaded as %s', (extension) => {
    // Each file that is loaded costs a program that starts more than the code in it.
    expect(loadedBy(`dist/index.${extension}`)).toEqual([`dist/index.${extension}`, `dist/core.${extension}`])
  })

  test('names no path of the machine that built it', () => {
    const telling = files.filter((file) => [root, homedir()].some((path) => read(file).includes(path)))
    expect(telling).toEqual([])
  })

  test('asks for the very Node and peers that the repository does', () => {
    const of = (text: string): unknown => {
      const { name, version, engines, peerDependencies } = JSON.parse(text) as Record<string, unknown>
      return { name, version, engines, peerDependencies }
    }
    expect(of(read('package.json'))).toEqual(of(textOf('package.json')))
  })
})

describe.each(LIBRARY)('%s', (file) => {
  const isTesting = file.includes('testing')

  test('imports io-ts and nothing else; the testing entry fast-check, too', () => {
    const packages = packagesOf(file)
    expect(packages).toEqual(isTesting ? ['fast-check', 'io-ts'] : ['io-ts'])
  })

  test('is built of its own sources and those of the core', () => {
    const [name = ''] = file.replace('dist/', '').split(/[./]/)
    const isElsewhere = (path: string): boolean =>
      !(path.startsWith('src/') || (name === 'interop' && HTML_PARSER.test(path))) ||
      ENTRY_FOLDERS.some((folder) => folder !== name && path.startsWith(`src/${folder}/`))
    const sources = loadedBy(file).flatMap(sourcesOf)
    expect(sources.length).toBeGreaterThan(1)
    expect(sources.filter(isElsewhere)).toEqual([])
  })
})

test.each(['cjs', 'js'])(
  'no source is built into two files of %s, or there would be two of its codecs',
  (extension) => {
    const built = files.filter((file) => file.startsWith('dist/') && file.endsWith(`.${extension}`))
    const sources = built.filter((file) => file !== 'dist/cli.js').flatMap(sourcesOf)
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter((path, index) => sources.indexOf(path) !== index)).toEqual([])
  }
)

test.each(DECLARATIONS)('%s imports only the peers', (file) => {
  const isPeer = file.includes('testing')
    ? /^(?:fast-check|io-ts|fp-ts\/lib\/\w+\.js)$/
    : /^(?:io-ts|fp-ts\/lib\/\w+\.js)$/
  const packages = packagesOf(file)
  expect(packages).toContain('io-ts')
  expect(packages.filter((specifier) => !isPeer.test(specifier))).toEqual([])
})

describe('dist/cli.js', () => {
  test('imports only modules of Node', () => {
    const imports = [...read('dist/cli.js').matchAll(/^import\b[^'"\n]*["']([^"']+)["']/gm)].map(([, name]) => name)
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter((name) => name?.startsWith('node:') !== true)).toEqual([])
  })

  test('comes with the license of each package that it holds', () => {
    const paths = [...read('dist/cli.js').matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)]
    const bundled = new Set(paths.map(([, name]) => name ?? ''))
    const licensed = [...read('dist/cli.licenses.txt').matchAll(/^(\S+) \d\S* \(\S+\)$/gm)].map(([, name]) => name)
    expect(bundled.size).toBeGreaterThan(1)
    expect([...bundled].filter((name) => !licensed.includes(name))).toEqual([])
  })
})
