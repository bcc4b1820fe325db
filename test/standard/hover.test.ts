import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { compilerOptions } from '../examples/compileExamples.js'
import { root } from '../examples/projectFiles.js'

const entry = join(root, 'src/index.ts')
const program = ts.createProgram([entry], compilerOptions())
const checker = program.getTypeChecker()
const source = program.getSourceFile(entry) as ts.SourceFile
const names = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)

/** What an editor shows of a codec's type. */
const shownOf = (name: string): string => {
  const alias = names.find((symbol) => symbol.name === name) as ts.Symbol
  return checker.typeToString(checker.getTypeOfSymbol(checker.getAliasedSymbol(alias)))
}

test.each([
  ['Statement', 'Codec<Statement>'],
  ['VerifiedArticle', 'Codec<VerifiedArticle>'],
  ['Uri', 'Codec<Uri>'],
  ['ActorKind', 'Vocabulary<ActorKind>']
])('an editor shows of %s: %s', (name, shown) => {
  expect(shownOf(name)).toBe(shown)
})
