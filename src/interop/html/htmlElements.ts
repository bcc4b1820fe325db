const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that stand apart from the text before and behind them. */
export const BLOCKS: ReadonlySet<string> = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp'
)

/** Elements that the tree builder opens again in each block that follows, as often as there are; here they are text only. */
export const FORMATTING: ReadonlySet<string> = words('a b big code em font i nobr s small strike strong tt u')

/** Elements whose text is no part of what is read. */
export const SKIPPED: ReadonlySet<string> = words(
  'applet audio button canvas datalist embed head iframe noembed noframes noscript object script select style svg template ' +
    'textarea title video'
)

/** Elements that hold no others, so that they cannot nest. */
export const FLAT: ReadonlySet<string> = words('br iframe noembed noframes noscript script style textarea title xmp')

/** Elements in which white space stays as it is. */
export const PREFORMATTED: ReadonlySet<string> = words('listing plaintext pre xmp')
