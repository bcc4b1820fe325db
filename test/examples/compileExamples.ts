import { join } from 'node:path'
import ts from 'typescript'
import { root } from './projectFiles.js'

/** The options of the project, for a program that imports the package by its name. */
export const compilerOptions = (): ts.CompilerOptions => {
  const file = join(root, 'tsconfig.json')
  const { config, error } = ts.readConfigFile(file, (path) => ts.sys.readFile(path))
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return {
    ...ts.parseJsonConfigFileContent(config, ts.sys, root, {}, file).options,
    declaration: false,
    isolatedDeclarations: false,
    types: ['node'],
    paths: {
      communique: [join(root, 'src/index.ts')],
      'communique/interop/*': [join(root, 'src/interop/*/index.ts')],
      'communique/json-schema': [join(root, 'src/json-schema/index.ts')],
      'communique/render': [join(root, 'src/render/index.ts')],
      'communique/stream': [join(root, 'src/stream/index.ts')],
      'communique/testing': [join(root, 'src/testing/index.ts')],
      'communique/fixtures/*': [join(root, 'fixtures/valid/*')],
      'communique/schemas/*': [join(root, 'schemas/*')]
    }
  }
}

const rendered = ({ file, start, messageText }: ts.Diagnostic): string => {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n')
  if (file === undefined || start === undefined) return message
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  return `${line + 1}:${character + 1} ${message}`
}

/**
 * Type-checks files in one program against the source of the package, with `assert` as a global.
 *
 * @returns what is wrong with each file
 */
export const compileExamples = (files: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const program = ts.createProgram([...files, join(root, 'test/examples/assert.d.ts')], compilerOptions())
  const faults = (source: ts.SourceFile): ReadonlyArray<ts.Diagnostic> => [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source)
  ]
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file)
      return [file, source === undefined ? ['is not in the program'] : faults(source).map(rendered)]
    })
  )
}
