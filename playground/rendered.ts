import type { VerifiedArticle } from 'communique'
import { renderArticle } from 'communique/render'

/** The article as a page of HTML that stands on its own and runs no script. */
export const rendered = (article: VerifiedArticle): string => renderArticle(article)
