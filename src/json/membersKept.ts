const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * How many members the objects of a value that `JSON.parse` made have, at any depth.
 *
 * Enumerable keys of `Object.prototype`, where a program has put such, are counted for each object too.
 */
export const membersKept = (value: unknown): number => {
  if (!isContainer(value)) return 0
  const containers = [value]
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
