import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

interface Declared {
  readonly comments: ReadonlyMap<string, string>
  readonly bases: ReadonlyArray<string>
}

const folder = fileURLToPath(new URL('../../src/model/', import.meta.url))

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')

const declaredIn = (node: ts.InterfaceDeclaration): Declared => ({
  comments: new Map(
    node.members.flatMap((member) =>
      member.name !== undefined && ts.isIdentifier(member.name) ? [[member.name.text, commentOf(member)] as const] : []
    )
  ),
  bases: (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText()))
})

const readInterfaces = (): ReadonlyMap<string, Declared> => {
  const interfaces = new Map<string, Declared>()
  for (const file of readdirSync(folder)) {
    const source = ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.ES2022, true)
    for (const node of source.statements)
      if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, declaredIn(node))
  }
  return interfaces
}

const interfaces = readInterfaces()

/** The comments on the fields of an interface of the model, those of its bases included. */
export const fieldCommentsOf = (name: string): ReadonlyMap<string, string> => {
  const { comments, bases } = interfaces.get(name) ?? { comments: new Map<string, string>(), bases: [] }
  return new Map([...bases.flatMap((base) => [...fieldCommentsOf(base)]), ...comments])
}
