const LONGEST = 64
const MOST_CANDIDATES = 512
const MOST_EDITS = 4

const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into the other, or `most` where they are more:
 * looked for no further than that.
 */
const distance = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) >= most) return most
  let beforeLast: Array<number> = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let least = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1)
      )
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (swapped) least = Math.min(least, (beforeLast[column - 2] as number) + 1)
      current.push(least)
    }
    if (Math.min(...current) >= most) return most
    beforeLast = last
    last = current
  }
  return Math.min(most, last[right.length] as number)
}

/**
 * The candidate that was probably meant by a word: one that differs only in case or punctuation, or else by the
 * fewest edits, up to a third of its letters and no more than four. Nothing where none is near.
 *
 * Looks at 512 candidates and words of 64 UTF-16 code units at the most.
 */
export const nearestWord = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > LONGEST) return undefined
  const folded = fold(word)
  let nearest: string | undefined
  let least = Math.min(MOST_EDITS, Math.max(1, Math.floor(word.length / 3))) + 1
  let looked = 0
  for (const candidate of candidates) {
    if (++looked > MOST_CANDIDATES) break
    if (candidate.length > LONGEST) continue
    const foldedCandidate = fold(candidate)
    if (folded !== '' && folded === foldedCandidate) return candidate
    const edits = distance(folded, foldedCandidate, least)
    if (edits < least) {
      least = edits
      nearest = candidate
    }
  }
  return nearest
}

/** The hint that names a nearest candidate, or nothing. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const nearest = nearestWord(word, candidates)
  return nearest === undefined ? undefined : `did you mean ${JSON.stringify(nearest)}?`
}
