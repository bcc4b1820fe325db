import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
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

const LIBRARY = ['dist/index.cjs', 'dist/index.js']
const DECLARATIONS = ['dist/index.d.cts', 'dist/index.d.ts']

/** The modules that a file asks for, doc comments aside. */
const importsOf = (file: string): ReadonlyArray<string> => {
  const code = read(file).replace(/\/\*\*[\s\S]*?\*\//g, '')
  const specifiers = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([^"'\n]+)["']/g)
  return [...new Set([...specifiers].map(([, specifier]) => specifier ?? ''))].sort()
}

describe('the tarball', () => {
  test('holds what a consumer needs and no more', () => {
    const fixtures = filesBelow('fixtures/valid', '')
    const others = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json', 'docs/format.md', 'docs/rules.md']
    const commandLine = ['dist/cli.js', 'dist/cli.licenses.txt']
    expect(files).toEqual([...fixtures, ...others, ...commandLine, ...LIBRARY, ...DECLARATIONS].sort())
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
  test('imports io-ts and nothing else', () => {
    expect(importsOf(file)).toEqual(['io-ts'])
  })

  test('is built of the sources of the library only', () => {
    const sources = [...read(file).matchAll(/^\/\/ (\S+\.\w+)$/gm)].map(([, path]) => path ?? '')
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter((path) => !path.startsWith('src/') || path.startsWith('src/cli/'))).toEqual([])
  })
})

test.each(DECLARATIONS)('%s imports only the peers', (file) => {
  expect(importsOf(file).filter((specifier) => !/^(?:io-ts|fp-ts\/lib\/\w+\.js)$/.test(specifier))).toEqual([])
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
