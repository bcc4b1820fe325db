/** What is lost with elements of some names: a word for one of them, and for several. */
const KINDS: ReadonlyArray<readonly [names: string, one: string, several: string]> = [
  ['img image svg', 'image', 'images'],
  ['video', 'video', 'videos'],
  ['audio', 'audio recording', 'audio recordings'],
  ['iframe embed object applet', 'embedded object', 'embedded objects'],
  ['canvas script', 'script', 'scripts'],
  ['noscript noembed noframes', 'fallback', 'fallbacks'],
  ['template', 'template', 'templates'],
  ['style', 'style sheet', 'style sheets'],
  ['title', 'page title', 'page titles'],
  ['button datalist input select textarea', 'form control', 'form controls'],
  ['blockquote', 'mark of a block quotation', 'marks of block quotations'],
  ['h1 h2 h3 h4 h5 h6', 'rank of a heading', 'ranks of headings'],
  ['dir dl menu ol ul', 'structure of a list', 'structures of lists'],
  ['table', 'structure of a table', 'structures of tables'],
  ['hr', 'thematic break', 'thematic breaks'],
  ['math', 'structure of a formula', 'structures of formulas'],
  [
    'abbr b big cite code del dfn em font i ins kbd mark q s samp small strike strong sub sup tt u var',
    'format of a phrase',
    'formats of phrases'
  ]
]

const LINK = ['link target', 'link targets'] as const
const HIDDEN = ['hidden element', 'hidden elements'] as const

type Kind = readonly [one: string, several: string]

const kindOf: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap(([names, one, several]) => names.split(' ').map((name) => [name, [one, several]] as const))
)

/** Counts what is lost with the elements of a page. */
export interface LostElements {
  /** Counts one that is met. */
  readonly meet: (name: string, isLink: boolean, isHidden: boolean) => void
  /** A clause for each kind, in the order in which the first of each was met. */
  readonly clauses: () => ReadonlyArray<string>
}

/** Nothing lost as yet. */
export const lostElements = (): LostElements => {
  const counts = new Map<string, readonly [number, Kind]>()
  const count = (kind: Kind): void => {
    const [key] = kind
    counts.set(key, [(counts.get(key)?.[0] ?? 0) + 1, kind])
  }
  return {
    meet: (name, isLink, isHidden) => {
      const kind = isHidden ? HIDDEN : isLink ? LINK : kindOf.get(name)
      if (kind !== undefined) count(kind)
    },
    clauses: () => [...counts.values()].map(([number, [one, several]]) => `${number} ${number === 1 ? one : several}`)
  }
}
