import { createRequire } from 'node:module'
import { basename } from 'node:path'
import ts from 'typescript'

type Transform = (
  program: ts.Program,
  options: object,
  extras: { readonly addDiagnostic: (diagnostic: ts.Diagnostic) => number }
) => ts.TransformerFactory<ts.SourceFile>

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: []
}

/** typia is installed after this is type-checked, so it is asked for by name. */
const loadTransform = (): Transform =>
  (createRequire(import.meta.url)('typia/lib/transform') as { readonly default: Transform }).default

/**
 * Compiles TypeScript with typia's transform, which writes the checks of each type in the place of the call.
 *
 * @returns the JavaScript of each file, by its name
 * @throws Error where the transform reports a type that it cannot check
 */
export const compileTypia = (paths: ReadonlyArray<string>): ReadonlyArray<readonly [string, string]> => {
  const program = ts.createProgram(paths, OPTIONS)
  const problems: Array<ts.Diagnostic> = []
  const transform = loadTransform()(program, {}, { addDiagnostic: (diagnostic) => problems.push(diagnostic) })
  const results: Array<readonly [string, string]> = []
  for (const path of paths) {
    const write: ts.WriteFileCallback = (name, text) => results.push([basename(name), text])
    program.emit(program.getSourceFile(path), write, undefined, false, { before: [transform] })
  }
  const [problem] = problems
  if (problem !== undefined) throw new Error(`typia: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
  return results
}
