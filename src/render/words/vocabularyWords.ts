/** A word of a vocabulary as people write it: `press conference`, `NGO`. */
export const vocabularyWords = (word: string): string => (word === 'ngo' ? 'NGO' : word.replace(/-/g, ' '))

/** A count with what is counted. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** The words with a capital letter first. */
export const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
