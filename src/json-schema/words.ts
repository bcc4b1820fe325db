/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`

/** Whether a text has a sentence in it already, but for the article that it starts with. */
export const repeats = (text: string, said: string): boolean =>
  text.toLowerCase().includes(said.toLowerCase().replace(/^an? /, '').replace(/\.$/, ''))

/** Whether a text defines words, on lines of their own. */
export const definesWords = (text: string): boolean => text.includes('\n- ')

/**
 * What a key means, in place of what is said of its value in general; the definitions of words are kept, unless the
 * meaning brings its own.
 */
export const describedWords = (schema: { readonly description?: unknown }, meaning: string): string =>
  typeof schema.description === 'string' && definesWords(schema.description) && !definesWords(meaning)
    ? schema.description.replace(/^.*/, () => meaning)
    : meaning
