const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/** How deep the count calls itself, which is quicker than to keep a list of what is open. */
const deepest = 64

/** The count without recursion, for what lies deeper. */
const membersBelow = (outermost: object): number => {
  const containers = [outermost]
  const nextElements = [0]
  let top = 0
  let count = 0
  while (top >= 0) {
    const container = containers[top]
    if (Array.isArray(container)) {
      let next = nextElements[top] as number
      while (next < container.length && !isContainer(container[next])) next += 1
      if (next === container.length) {
        top -= 1
      } else {
        nextElements[top] = next + 1
        top += 1
        containers[top] = container[next] as object
        nextElements[top] = 0
      }
    } else {
      top -= 1
      const members = container as Readonly<Record<string, unknown>>
      for (const key in members) {
        count += 1
        const member = members[key]
        if (isContainer(member)) {
          top += 1
          containers[top] = member
          nextElements[top] = 0
        }
      }
    }
  }
  return count
}

const membersIn = (container: object, depth: number): number => {
  if (depth === deepest) return membersBelow(container)
  let count = 0
  if (Array.isArray(container)) {
    for (let at = 0; at < container.length; at += 1) {
      const element: unknown = container[at]
      if (isContainer(element)) count += membersIn(element, depth + 1)
    }
    return count
  }
  const members = container as Readonly<Record<string, unknown>>
  for (const key in members) {
    count += 1
    const member = members[key]
    if (isContainer(member)) count += membersIn(member, depth + 1)
  }
  return count
}

/**
 * How many members the objects of a value that `JSON.parse` made have, at any depth.
 *
 * Enumerable keys of `Object.prototype`, where a program has put such, are counted for each object too.
 */
export const membersKept = (value: unknown): number => (isContainer(value) ? membersIn(value, 0) : 0)
