import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['plugins']>[number]

const MARKED = /\bconst (\w+) = \/\* @__NO_SIDE_EFFECTS__ \*\//g

/** The functions below a folder that are marked as free of side effects. */
const markedBelow = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(MARKED)])
      .map(([, name]) => name as string)
  )

/** The local names under which a chunk imports marked functions; esbuild adds a number where a name is taken. */
const importsOf = (source: ts.SourceFile, marked: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    source.statements
      .filter(ts.isImportDeclaration)
      .map(({ importClause }) => importClause?.namedBindings)
      .filter((bindings) => bindings !== undefined)
      .filter(ts.isNamedImports)
      .flatMap(({ elements }) => elements)
      .filter(({ name, propertyName = name }) => marked.has(propertyName.text.replace(/\d+$/, '')))
      .map(({ name }) => name.text)
  )

/** Marks each call of these functions as pure. */
const withMarks = (source: ts.SourceFile, names: ReadonlySet<string>): string => {
  const places: Array<number> = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.has(node.expression.text)) {
      places.push(node.getStart(source))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const ends = [...places, source.text.length]
  const pieces = ends.map((end, index) => source.text.slice(ends[index - 1] ?? 0, end))
  return pieces.join('/* @__PURE__ */ ')
}

/**
 * esbuild knows which calls are pure only where function and call are in one chunk: this marks those across chunks, so
 * that a consumer's bundler can drop the codecs that are not used.
 *
 * @param folder - where the sources are
 */
export const markPureCalls = (folder: string): Plugin => {
  const marked = markedBelow(folder)
  return {
    name: 'mark-pure-calls',
    renderChunk: (code, { path }) => {
      const source = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
      return { code: withMarks(source, importsOf(source, marked)) }
    }
  }
}
