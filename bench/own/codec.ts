import { Article, type Issue, issuesOf } from 'communique'

export const is = (value: unknown): boolean => Article.is(value)

export const decode = (value: unknown): unknown => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? result.right : undefined
}

export const faults = (value: unknown): ReadonlyArray<Issue> => {
  const result = Article.decode(value)
  return result._tag === 'Right' ? [] : issuesOf(result.left)
}
