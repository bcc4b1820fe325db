import { afterSpace } from './afterSpace.js'
import { charCode } from './charCode.js'
import { closingQuote } from './closingQuote.js'
import { endOfValue } from './endOfValue.js'
import { stringAt } from './stringAt.js'
import type { WantedNode } from './wantedNode.js'

/** Notes where a step stands, and tells whether a path leads on through its value. */
const meet = (text: string, node: WantedNode, keyAt: number, valueAt: number): boolean => {
  node.keyAt = keyAt
  node.valueAt = valueAt
  node.parentAt = node.parent === undefined ? -1 : node.parent.valueAt
  const code = text.charCodeAt(valueAt)
  return node.children.size > 0 && (code === charCode.openBrace || code === charCode.openBracket)
}

/**
 * Notes in a tree of paths where each of them stands in a JSON text.
 *
 * It reads the text once and without recursion, and enters only what a path leads through. With a key repeated, the last
 * one is noted. On a text that is not JSON it notes offsets that mean nothing, and ends all the same.
 */
export const noteOffsets = (text: string, root: WantedNode): void => {
  const start = afterSpace(text, 0)
  const entered = meet(text, root, start, start) ? [root] : []
  const indices = [0]
  let at = start + 1
  while (entered.length > 0) {
    at = afterSpace(text, at)
    const top = entered.length - 1
    const container = entered[top] as WantedNode
    const code = text.charCodeAt(at)
    if (code === charCode.comma) {
      indices[top] = (indices[top] as number) + 1
      at += 1
    } else if (code === charCode.closeBrace || code === charCode.closeBracket || at >= text.length) {
      entered.pop()
      at += 1
    } else {
      const keyAt = at
      let step: string | number = indices[top] as number
      if (text.charCodeAt(container.valueAt) === charCode.openBrace) {
        const close = closingQuote(text, at)
        step = stringAt(text, at, close)
        at = afterSpace(text, afterSpace(text, close + 1) + 1)
      }
      const child = container.children.get(step)
      if (child !== undefined && meet(text, child, keyAt, at)) {
        entered.push(child)
        indices[top + 1] = 0
        at += 1
      } else {
        at = endOfValue(text, at)
      }
    }
  }
}
