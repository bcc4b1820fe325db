import { charCode } from './charCode.js'
import { closingQuote } from './closingQuote.js'
import { stringAt } from './stringAt.js'

type Path = ReadonlyArray<string | number>

const mostSegments = 500_000

/**
 * The paths of the keys whose opening quotes stand at the given offsets of a JSON text, each path ending with its key.
 *
 * Offsets ascend. A hostile text can make every path as long as itself; so the last paths, but never the first, are left
 * out when all of them together would come to more than half a million segments.
 */
export const keyPaths = (text: string, opens: ReadonlyArray<number>): ReadonlyArray<Path> => {
  const paths: Array<Path> = []
  // What is being read in each open container: an index in an array, the complement of the key's offset in an object.
  const places: Array<number> = []
  let segments = 0
  let string = 0
  for (let at = 0; paths.length < opens.length; at += 1) {
    const code = text.charCodeAt(at)
    const top = places.length - 1
    if (code === charCode.quote) {
      string = at
      at = closingQuote(text, string)
    } else if (code === charCode.colon) {
      places[top] = ~string
      if (string === opens[paths.length]) {
        segments += places.length
        if (segments > mostSegments && paths.length > 0) return paths
        paths.push(places.map((place) => (place < 0 ? stringAt(text, ~place, closingQuote(text, ~place)) : place)))
      }
    } else if (code === charCode.openBracket) places.push(0)
    else if (code === charCode.openBrace) places.push(-1)
    else if (code === charCode.closeBracket || code === charCode.closeBrace) places.pop()
    else if (code === charCode.comma && (places[top] as number) >= 0) places[top] = (places[top] as number) + 1
  }
  return paths
}
