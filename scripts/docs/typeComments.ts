import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The folders whose types are part of the format. */
const FOLDERS = ['codec', 'primitive', 'vocabulary', 'generated', 'model', 'decode']

const pathOf = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

const files = FOLDERS.flatMap((folder) =>
  readdirSync(pathOf(folder)).flatMap((file) => (file.endsWith('.ts') ? [pathOf(`${folder}/${file}`)] : []))
)

/** How a codec fails is for those who call it, not for readers of a schema. */
const FAILURE = / ?Fails with [^.]*\.$/

/** The first paragraph of a doc comment, on one line. */
const firstParagraphOf = (node: ts.Node): string => {
  const [comment] = ts.getJSDocCommentsAndTags(node)
  const text = (comment === undefined ? undefined : ts.getTextOfJSDocComment(comment.comment)) ?? ''
  return (text.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').replace(FAILURE, '')
}

const readComments = (): ReadonlyMap<string, string> => {
  const comments = new Map<string, string>()
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        comments.set(node.name.text, firstParagraphOf(node))
      } else if (ts.isVariableStatement(node)) {
        const name = node.declarationList.declarations[0]?.name.getText() ?? ''
        if (!comments.has(name)) comments.set(name, firstParagraphOf(node))
      }
    }
  }
  return comments
}

const comments = readComments()

/** What the doc comment of a type says first: of the type itself, where type and codec have one name. */
export const typeCommentOf = (name: string): string => {
  const comment = comments.get(name)
  if (comment === undefined || comment === '') throw new Error(`${name} has no comment`)
  return comment
}
