import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from './examples/projectFiles.js'
import { compilerOptions } from './examples/compileExamples.js'
import typedoc from '../typedoc.json' with { type: 'json' }

const categories: ReadonlyArray<string> = typedoc.categoryOrder.filter((category) => category !== '*')

const entry = join(root, 'src/index.ts')
const program = ts.createProgram([entry], compilerOptions())
const checker = program.getTypeChecker()
const source = program.getSourceFile(entry)
const moduleSymbol = source === undefined ? undefined : checker.getSymbolAtLocation(source)

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

const exported = (moduleSymbol === undefined ? [] : checker.getExportsOfModule(moduleSymbol)).map((symbol) => {
  const target = resolved(symbol)
  const tags = target.getJsDocTags(checker)
  const texts = (name: string): ReadonlyArray<string> =>
    tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text))
  return { name: symbol.name, isValue: (target.flags & ts.SymbolFlags.Value) !== 0, texts }
})

describe('what the package exports', () => {
  test('is found', () => {
    expect(exported.length).toBeGreaterThan(150)
  })

  test('belongs to one category of the list', () => {
    const stray = exported.filter(({ texts }) => {
      const named = new Set(texts('category'))
      return named.size !== 1 || ![...named].every((category) => categories.includes(category))
    })
    expect(stray.map(({ name }) => name)).toEqual([])
  })

  test('tells since when it is there', () => {
    const silent = exported.filter(({ texts }) => texts('since').length === 0)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('shows how it is used, where it is there at run time', () => {
    const silent = exported.filter(({ isValue, texts }) => isValue && texts('example').length === 0)
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})
