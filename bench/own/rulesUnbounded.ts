import { decodeArticle, type Issue } from 'communique'

const UNBOUNDED = { maxIssues: Infinity }

export const is = (value: unknown): boolean => decodeArticle(value, UNBOUNDED)._tag === 'Right'

export const decode = (value: unknown): unknown => {
  const result = decodeArticle(value, UNBOUNDED)
  return result._tag === 'Right' ? result.right : undefined
}

export const faults = (value: unknown): ReadonlyArray<Issue> => {
  const result = decodeArticle(value, UNBOUNDED)
  return result._tag === 'Right' ? [] : result.left
}
