import { lazyPattern } from './lazyPattern.js'

/**
 * What a text comes to when its quotation marks, dashes, spaces, case and Unicode form are taken to be of no account,
 * and which stretch of the source each unit of that stands for.
 */
export interface FoldedText {
  readonly folded: string
  /** For each UTF-16 code unit of `folded`, where the cluster that it begins starts in the source; −1 in mid-cluster. */
  readonly starts: ReadonlyArray<number>
  /** For each UTF-16 code unit of `folded`, where the cluster that it completes ends in the source; −1 in mid-cluster. */
  readonly ends: ReadonlyArray<number>
}

/**
 * A code point with the combining marks and the vowels and finals of conjoining Hangul after it; at most 30, as in
 * the Stream-Safe Text Format (UAX #15, section 13), since sorting more takes longer than linear time.
 */
const clusterPattern = lazyPattern('.[\\p{M}\\u1160-\\u11ff]{0,30}', 'suy')

const MARK = '"'
const marks = lazyPattern('[\\p{Quotation_Mark}❛❜❝❞´`ʻʼʽˈ′″״׳≪≫《》〈〉]', 'gu')
const dashes = lazyPattern('\\p{Dash}', 'gu')
const ignored = lazyPattern('[\\s\\p{Default_Ignorable_Code_Point}]', 'gu')

const foldCluster = (cluster: string): string => {
  if (cluster >= 'a' && cluster <= 'z' && cluster.length === 1) return cluster
  return cluster
    .replace(marks(), MARK)
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace('i\u0307', 'i')
    .replace(marks(), MARK)
    .replace(dashes(), '-')
    .replace(ignored(), '')
    .replace(/"+/g, MARK)
}

/** Whether a unit continues no cluster for certain: no mark stands before U+0300, nor among the ideographs. */
const startsCluster = (unit: number): boolean => unit < 0x300 || (unit >= 0x3400 && unit < 0xa000)

/** The cluster at an offset; nearly always a single unit, for which no pattern is asked. */
const clusterAt = (text: string, at: number): string => {
  const isAlone =
    startsCluster(text.charCodeAt(at)) && (at + 1 === text.length || startsCluster(text.charCodeAt(at + 1)))
  if (isAlone) return text.charAt(at)
  const pattern = clusterPattern()
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] as string
}

/**
 * Folds a text for `nearCopy`.
 *
 * Quotation marks and apostrophes of all kinds become one mark, dashes one dash, runs of either a single one. White
 * space and invisible characters go. Letters are decomposed for compatibility (NFKD) and lose their case, the Turkish
 * dots of I with it. Linear in the text.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export const foldText = (text: string): FoldedText => {
  let [folded, previous] = ['', '']
  const starts: Array<number> = []
  const ends: Array<number> = []
  const pieces = new Map<string, string>()
  let end = 0
  while (end < text.length) {
    const start = end
    const cluster = clusterAt(text, start)
    end += cluster.length
    const piece = pieces.get(cluster) ?? foldCluster(cluster)
    pieces.set(cluster, piece)
    if (piece === '') continue
    if ((piece === MARK || piece === '-') && piece === previous) {
      ends[ends.length - 1] = end
      continue
    }
    folded += piece
    previous = piece
    for (let at = 0; at < piece.length; at++) {
      starts.push(at === 0 ? start : -1)
      ends.push(at === piece.length - 1 ? end : -1)
    }
  }
  return { folded, starts, ends }
}
