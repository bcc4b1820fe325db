import { isArticle } from '../hand/article.js'

export const is = isArticle

export const decode = (value: unknown): unknown => (isArticle(value) ? value : undefined)
