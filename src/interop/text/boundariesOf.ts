/** Tells of an offset of a text, in UTF-16 code units, whether something that must not be cut ends there. */
export type Boundaries = (offset: number) => boolean

/** How much text is cut at a time, and how much on either side of it is looked at besides. */
const CHUNK = 256
const AROUND = 128

/**
 * What a character is, for engines without `Intl.Segmenter`: with its marks and joiners, a syllable of Hangul, a flag or
 * an emoji of several.
 */
const CLUSTER =
  /\r\n|(?:\p{Regional_Indicator}{2}|[\u1100-\u115f]+|.)(?:[\p{M}\p{Emoji_Modifier}\u200c\u1160-\u11ff]|\u200d\p{Extended_Pictographic}?)*/gsu

const startsOf = (piece: string, granularity: 'grapheme' | 'word'): ReadonlyArray<number> => {
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter }
  if (Segmenter !== undefined) {
    return Array.from(new Segmenter('en', { granularity }).segment(piece), ({ index }) => index)
  }
  return granularity === 'word' ? [] : Array.from(piece.matchAll(CLUSTER), ({ index }) => index)
}

const boundariesOf = (text: string, granularity: 'grapheme' | 'word'): Boundaries => {
  const chunks = new Map<number, Uint8Array>()
  const chunkAt = (start: number): Uint8Array => {
    const known = chunks.get(start)
    if (known !== undefined) return known
    const marks = new Uint8Array(CHUNK)
    const from = Math.max(0, start - AROUND)
    for (const index of startsOf(text.slice(from, start + CHUNK + AROUND), granularity)) {
      const at = from + index - start
      if (at >= 0 && at < CHUNK) marks[at] = 1
    }
    chunks.set(start, marks)
    return marks
  }
  return (offset) => {
    if (offset === 0 || offset === text.length) return true
    const at = offset % CHUNK
    return chunkAt(offset - at)[at] === 1
  }
}

const FIRST_MARK = 0x300

/**
 * Where the characters of a text meet, as people see characters: grapheme clusters (UAX #29).
 *
 * Only what is near an offset is read, and once; a cluster of more than 128 code units may be told wrongly.
 *
 * @see https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries
 */
export const characterBoundaries = (text: string): Boundaries => {
  const isBoundary = boundariesOf(text, 'grapheme')
  return (offset) => {
    const [ahead, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
    return ahead < FIRST_MARK && after < FIRST_MARK ? ahead !== 0xd || after !== 0xa : isBoundary(offset)
  }
}

/**
 * Where words meet by the dictionaries of `Intl.Segmenter`, for scripts without spaces; nowhere but at the ends of the text
 * in an engine that has none.
 *
 * @see https://www.unicode.org/reports/tr29/#Word_Boundaries
 */
export const wordBoundaries = (text: string): Boundaries => boundariesOf(text, 'word')
