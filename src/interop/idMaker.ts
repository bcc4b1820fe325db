import type { LocalId } from '../primitive/LocalId.js'

const MOST = 64

const lettersOf = (name: string): string =>
  name
    .slice(0, 4 * MOST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, MOST)
    .replace(/-$/, '')

/**
 * Makes ids that differ from each other and from those taken before: a name in lower case, with a number behind it where that is
 * taken, and `other` with a number where nothing of the name can stand in an id.
 */
export const idMaker = <Id extends LocalId>(taken: Iterable<string> = []): ((name: string, other: string) => Id) => {
  const ids = new Set<string>(['headline', ...taken])
  const next = new Map<string, number>()
  return (name, other) => {
    const letters = lettersOf(name)
    const stem = letters === '' ? other : letters
    let id = letters === '' ? `${other}-1` : letters
    for (let number = next.get(stem) ?? 2; ids.has(id); number++) {
      const ending = `-${number}`
      id = `${stem.slice(0, MOST - ending.length).replace(/-$/, '')}${ending}`
      next.set(stem, number + 1)
    }
    ids.add(id)
    return id as Id
  }
}
