/** A step on the paths that are looked for in a text, together the tree of them all; where it stands is noted as it is met. */
export interface WantedNode {
  /** The step before, `undefined` at the root. */
  readonly parent: WantedNode | undefined
  /** The steps that follow, by key or index. */
  readonly children: Map<string | number, WantedNode>
  /** The offset of the key's opening quote, where there is a key, else of the value; -1 until met. */
  keyAt: number
  /** The offset of the value's first character; -1 until met. */
  valueAt: number
  /** The `valueAt` that the parent had when this was met: it has another since if a repeated key has put the parent elsewhere. */
  parentAt: number
}

/** A step that has not been met yet. */
export const wantedNode = (parent: WantedNode | undefined): WantedNode => ({
  parent,
  children: new Map(),
  keyAt: -1,
  valueAt: -1,
  parentAt: -1
})

/** The step that follows another by a key or an index, added where it is not there yet. */
export const wantedChild = (parent: WantedNode, step: string | number): WantedNode => {
  const known = parent.children.get(step)
  if (known !== undefined) return known
  const added = wantedNode(parent)
  parent.children.set(step, added)
  return added
}
