import type { RepeatedKey } from '../../src/json/repeatedKeys.js'
import type { Position } from '../../src/json/position.js'

/** A value of a JSON text with the offsets of its parts: a plain, recursive reading to hold the package's own against. */
export interface JsonTree {
  readonly at: number
  readonly elements?: ReadonlyArray<JsonTree>
  readonly members?: ReadonlyArray<Member>
}

interface Member {
  readonly key: string
  readonly keyAt: number
  readonly value: JsonTree
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gs

/** The tree of a text that is JSON. */
export const jsonTree = (text: string): JsonTree => {
  const tokens = [...text.matchAll(token)].map(({ 0: written, index }) => ({ written, at: index }))
  const take = (): { readonly written: string; readonly at: number } =>
    tokens.shift() ?? { written: '', at: text.length }
  const takeIf = (written: string): boolean => tokens[0]?.written === written && take().written === written
  const read = (): JsonTree => {
    const { written, at } = take()
    if (written === '[') {
      const elements: Array<JsonTree> = []
      while (!takeIf(']')) {
        elements.push(read())
        takeIf(',')
      }
      return { at, elements }
    }
    if (written === '{') {
      const members: Array<Member> = []
      while (!takeIf('}')) {
        const key = take()
        takeIf(':')
        members.push({ key: JSON.parse(key.written) as string, keyAt: key.at, value: read() })
        takeIf(',')
      }
      return { at, members }
    }
    return { at }
  }
  return read()
}

/** The position of an offset, counted by splitting the text before it. */
export const plainPosition = (text: string, offset: number): Position => {
  const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n'
  const lines = text.slice(0, insideBreak ? offset - 1 : offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + (insideBreak ? 2 : 1) }
}

/** Every repeated key of a tree, in the order of the text. */
export const plainRepeatedKeys = (text: string, tree: JsonTree): ReadonlyArray<RepeatedKey> => {
  const found: Array<{ at: number; repeated: RepeatedKey }> = []
  const visit = (node: JsonTree, path: ReadonlyArray<string | number>): void => {
    node.elements?.forEach((element, index) => visit(element, [...path, index]))
    const first = new Map<string, number>()
    for (const { key, keyAt, value } of node.members ?? []) {
      const firstAt = first.get(key)
      if (firstAt === undefined) first.set(key, keyAt)
      else {
        const repeated = {
          path: [...path, key],
          first: plainPosition(text, firstAt),
          position: plainPosition(text, keyAt)
        }
        found.push({ at: keyAt, repeated })
      }
      visit(value, [...path, key])
    }
  }
  visit(tree, [])
  return found.sort((a, b) => a.at - b.at).map(({ repeated }) => repeated)
}

/** Where a path leads in a tree, as `positionsOf` has it. */
export const plainOffset = (tree: JsonTree, path: ReadonlyArray<string | number>, of: 'key' | 'value'): number => {
  let node = tree
  let keyAt = tree.at
  for (const step of path) {
    const member = node.members?.findLast(({ key }) => key === step)
    const element = typeof step === 'number' ? node.elements?.[step] : undefined
    if (member !== undefined) {
      node = member.value
      keyAt = member.keyAt
    } else if (element !== undefined) {
      node = element
      keyAt = element.at
    } else {
      return node.at
    }
  }
  return of === 'key' ? keyAt : node.at
}

/** Every path of a tree, those in values that a repeated key replaces among them. */
export const plainPaths = (tree: JsonTree): ReadonlyArray<ReadonlyArray<string | number>> => [
  [],
  ...(tree.elements ?? []).flatMap((element, index) => plainPaths(element).map((path) => [index, ...path])),
  ...(tree.members ?? []).flatMap(({ key, value }) => plainPaths(value).map((path) => [key, ...path]))
]
