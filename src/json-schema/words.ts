/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`

/**
 * What a key means, in place of what is said of its value in general; the definitions of words, which stand on lines of
 * their own, are kept.
 */
export const describedWords = (schema: { readonly description?: unknown }, meaning: string): string =>
  typeof schema.description === 'string' && schema.description.includes('\n')
    ? schema.description.replace(/^.*/, () => meaning)
    : meaning
