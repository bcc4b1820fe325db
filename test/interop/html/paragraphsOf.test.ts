import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/interop/html/paragraphsOf.js'

const textOf = (html: string): ReadonlyArray<string> => paragraphsOf(html).paragraphs
const lostOf = (html: string): ReadonlyArray<string> => paragraphsOf(html).lost

describe('paragraphs of HTML', () => {
  test.each([
    ['blocks part them', '<p>One<p>two<div>three</div>four', ['One', 'two', 'three', 'four']],
    ['nested blocks', '<div>a<section><h2>b</h2><p>c</p></section>d</div>', ['a', 'b', 'c', 'd']],
    ['text outside of any element', 'a <i>b</i><p>c</p> d', ['a b', 'c', 'd']],
    ['one line break is a line feed', '<p>a<br>b<br/> c </p>', ['a\nb\nc']],
    ['two part paragraphs', 'a<br> <br>b<br>&nbsp;<br>c<br><br><br>d', ['a', 'b', 'c', 'd']],
    ['an end tag of a line break is one', 'a</br>b', ['a\nb']],
    ['white space is collapsed, not what does not break', '<p> a \n\t b&nbsp; c ', ['a b\u{a0} c']],
    ['across elements', 'a <b> b</b> <i>c </i> d <u>e</u>', ['a b c d e']],
    ['white space that does not break, alone in elements', '<b>a</b>&nbsp;<b>b</b><p>&nbsp;</p>', ['a\u{a0}b']],
    ['preformatted', '<pre>\n  a\n    b  c\n\n \nd</pre>', ['a\n    b  c', 'd']],
    ['preformatted with elements in it', '<pre>a <b> b</b>\n  <i>c</i></pre>', ['a  b\n  c']],
    ['references', 'R&eacute;sum&#233; &lt;b&gt; &amp;amp; &nosuch; AT&T', ['Résumé <b> &amp; &nosuch; AT&T']],
    ['lists and tables', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
    ['text astray in a table', '<table>a<tr><td>b</td>c</tr></table>', ['a', 'b', 'c']],
    ['a whole page', '<!doctype html><html><head><title>T</title></head><body>a<!-- b --></body></html>', ['a']],
    ['tags that close nothing', '</div></b>a</p>b</span>', ['a', 'b']],
    ['tags that end with the text', '<p>a <b', ['a']],
    ['formats astray', '<b><p>a</b>b</p>c', ['ab', 'c']],
    ['names in upper case', '<P>a<BR>b<P>c', ['a\nb', 'c']],
    ['captions', '<figure><img><figcaption>a</figcaption></figure>', ['a']],
    ['nothing', ' <p> </p>', []]
  ])('%s', (_name, html, paragraphs) => {
    expect(textOf(html)).toEqual(paragraphs)
  })

  test.each([
    'script',
    'style',
    'template',
    'noscript',
    'title',
    'textarea',
    'iframe',
    'video',
    'audio',
    'object',
    'button',
    'canvas'
  ])('%s is left out', (name) => {
    expect(textOf(`a <${name}>no<br><br>no</${name}>b`)).toEqual(['a b'])
  })

  test.each([
    ['<p hidden>no</p>', 1],
    ['<p style="color: red; DISPLAY : none !important">no</p>', 1],
    ['<span style="visibility:hidden">no <img> <b>no</b></span>', 1],
    ['<dialog>no</dialog>', 1],
    ['<dialog open>a</dialog>', 0],
    ['<p style="display: nonesuch">a</p>', 0],
    ['<p title="hidden">a</p>', 0]
  ])('hidden: %s', (html, hidden) => {
    expect(textOf(html)).toEqual(hidden === 0 ? ['a'] : [])
    expect(lostOf(html)).toEqual(hidden === 0 ? [] : ['1 hidden element'])
  })

  test('what is hidden ends with what it stands in', () => {
    expect(textOf('<div>a<p hidden>b</div>c')).toEqual(['a', 'c'])
  })

  test('a drawing is left out, and ends where HTML goes on', () => {
    expect(textOf('a <svg><title>no</title><text>no</text></svg>b')).toEqual(['a b'])
    expect(textOf('a <svg>no<br>b<p>c')).toEqual(['a\nb', 'c'])
  })

  test('tells what is lost, each kind once', () => {
    expect(lostOf('<a href="u">a</a><a href="v">b</a><a name="w">c</a><img><h1>d</h1><hr><b>e</b><em>f</em>')).toEqual([
      '2 link targets',
      '1 image',
      '1 rank of a heading',
      '1 thematic break',
      '2 formats of phrases'
    ])
    expect(lostOf('<iframe></iframe><blockquote><ol><li>a</ol></blockquote><table></table><video></video>')).toEqual([
      '1 embedded object',
      '1 mark of a block quotation',
      '1 structure of a list',
      '1 structure of a table',
      '1 video'
    ])
    expect(lostOf('<p>a</p><div>b</div>')).toEqual([])
  })

  test('counts a format once, however many blocks it runs through', () => {
    expect(lostOf('<p><b>a<p>b<p>c')).toEqual(['1 format of a phrase'])
  })

  test('is cut at no character', () => {
    expect(textOf('<p>\u{1f54a}</p>\u{1f54a}<br>\u{1f54a}')).toEqual(['\u{1f54a}', '\u{1f54a}\n\u{1f54a}'])
  })
})

describe('hostile HTML', () => {
  const times = (count: number, html: string): string => html.repeat(count)

  test('what is too deep is read where it stands', () => {
    expect(textOf(`${times(500, '<div>')}<p hidden>x`)).toEqual([])
    expect(textOf(`${times(600, '<div>')}<p hidden>x`)).toEqual(['x'])
  })

  const numbered = Array.from({ length: 50_000 }, (_, index) => `<p><b a=${index}>x`).join('')
  test.each([
    ['deep blocks', times(100_000, '<div>x'), 100_000],
    ['deep blocks, closed', `${times(100_000, '<div>')}x${times(100_000, '</div>')}`, 1],
    ['deep lines and end tags of nothing', `x${times(50_000, '<span>')}${times(50_000, '</q>')}`, 1],
    ['formats that are opened again', numbered, 50_000],
    ['deep tables', times(30_000, '<table><tr><td>x'), 30_000],
    ['scripts in the deep', `${times(1000, '<div>')}<script>no</script>x`, 1],
    ['line breaks in the deep', `${times(1000, '<div>')}x<br><br>y`, 2],
    ['white space', times(1_000_000, ' '), 0],
    ['a style without end', `<p style="${times(300_000, 'display ')}">x`, 1],
    ['comments', `x${times(100_000, '<!--')}`, 1]
  ])('%s', (_name, html, count) => {
    const start = performance.now()
    expect(textOf(html)).toHaveLength(count)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
