/**
 * Articles as HTML pages, to be read by people.
 *
 * @module communique/render
 * @document ../../docs/render.md
 */

export type { RenderOptions } from './RenderOptions.js'
export { renderArticle } from './renderArticle.js'
