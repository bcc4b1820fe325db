import { type Application, PageEvent } from 'typedoc'

/**
 * What TypeDoc's theme leaves out: landmarks for those who hear the page, the ways to what is written beside its pages, and
 * where a picture leads, which it takes for no link.
 */
const CHANGES: ReadonlyArray<readonly [from: string, to: string]> = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page and settings">'],
  [
    '<div id="tsd-toolbar-links"></div>',
    '<div id="tsd-toolbar-links"><a href="{base}article.html">Example</a><a href="{base}playground/index.html">Playground</a></div>'
  ],
  ['<a href="render.md"><img', '<a href="article.html"><img']
]

/** On the page of a variable the sections of its comment stand right below the title, and get the level below it. */
const withLevels = (contents: string): string =>
  contents.replace(/<h4 class="tsd-anchor-link"([\s\S]*?)<\/h4>/g, '<h2 class="tsd-anchor-link tsd-tag"$1</h2>')

const changed = (contents: string, base: string): string =>
  CHANGES.reduce((text, [from, to]) => text.replace(from, to.replaceAll('{base}', base)), contents)

/** A plugin of TypeDoc, which calls this by its name. */
export const load = ({ renderer }: Application): void => {
  renderer.on(PageEvent.END, (page) => {
    if (page.contents === undefined) return
    const contents = changed(page.contents, '../'.repeat(page.url.split('/').length - 1))
    page.contents = page.url.startsWith('variables/') ? withLevels(contents) : contents
  })
}
