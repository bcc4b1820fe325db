import { decodeArticle, type Issue } from 'communique'

export const is = (value: unknown): boolean => decodeArticle(value, { maxIssues: 0 })._tag === 'Right'

export const decode = (value: unknown): unknown => {
  const result = decodeArticle(value)
  return result._tag === 'Right' ? result.right : undefined
}

export const faults = (value: unknown): ReadonlyArray<Issue> => {
  const result = decodeArticle(value)
  return result._tag === 'Right' ? [] : result.left
}
