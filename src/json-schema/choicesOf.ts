import type { Choice } from '../codec/struct.js'

/** Words of one key, and what each of them lets another key be. */
export interface WordGroup {
  readonly by: ReadonlyArray<string>
  readonly words: ReadonlyArray<string>
}

/** A choice by what it comes to: words that lead to the same choice stand together. */
export const choicesOf = ({ among }: Choice): ReadonlyArray<WordGroup> => {
  const groups = new Map<string, { readonly by: Array<string>; readonly words: ReadonlyArray<string> }>()
  for (const [word, words] of Object.entries(among)) {
    const key = words.join('\n')
    const group = groups.get(key) ?? { by: [], words }
    group.by.push(word)
    groups.set(key, group)
  }
  return [...groups.values()]
}
