import { PageEvent } from 'typedoc'

/** What TypeDoc's theme leaves out: landmarks for those who hear the page, and the way to the playground. */
const CHANGES = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page and settings">'],
  [
    '<div id="tsd-toolbar-links"></div>',
    '<div id="tsd-toolbar-links"><a href="{base}playground/index.html">Playground</a></div>'
  ]
]

const changed = (contents, base) =>
  CHANGES.reduce((text, [from, to]) => text.replace(from, to.replace('{base}', base)), contents)

/** A plugin of TypeDoc, which calls this by its name. */
export const load = (app) => {
  app.renderer.on(PageEvent.END, (page) => {
    if (page.contents === undefined) return
    page.contents = changed(page.contents, '../'.repeat(page.url.split('/').length - 1))
  })
}
