/** How often a name may stand in a paragraph: what stands there more often is no name. */
const MOST = 100

/** How many letters before and behind a name are looked at. */
const REACH = 40

/** How many units stand before two offsets, and behind two others, that are the same; `REACH` of each at the most. */
const commonAround = (text: string, one: number, other: number, length: number): number => {
  let [before, after] = [0, 0]
  while (before < REACH && one > before && text[one - before - 1] === text[other - before - 1]) before++
  while (after < REACH && text[one + length + after] === text[other + length + after]) after++
  return before === REACH || after === REACH ? Infinity : before + after
}

/**
 * About how many units of a text are read while anchors for a name in it are made; infinite where it stands there too often, or again
 * and again in the same surroundings.
 */
export const mentionCost = (text: string, name: string): number => {
  const places: Array<number> = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (places.length === MOST) return Infinity
    places.push(at)
  }
  let most = 0
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) most = Math.max(most, commonAround(text, one, other, name.length))
  }
  return places.length === 0 ? 0 : places.length * text.length * (most + 2) ** 2
}
