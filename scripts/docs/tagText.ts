import { fieldCommentsOf } from './fieldComments.js'
import { codecs, definitionsOf, type Walkable, wordsOf } from './walkable.js'

const unions = [...codecs.values()].filter(({ tag }) => tag !== undefined)

/** The words under the tag of a member, or of all members of a union. */
const tagWords = (codec: Walkable, tag: string): ReadonlyArray<string> => {
  const members = codec.tag === undefined ? [codec] : (codec.types ?? [])
  return members.flatMap((member) => wordsOf(member.fields?.get(tag)?.codec as Walkable))
}

/** The vocabulary of just these words, by its name. */
const vocabularyOf = (words: ReadonlyArray<string>): string => {
  const all = [...words].sort().join()
  const [name, ...others] = [...codecs].flatMap(([name, { keys }]) =>
    keys !== undefined && Object.keys(keys).sort().join() === all ? [name] : []
  )
  if (name === undefined || others.length > 0) throw new Error(`there is not one vocabulary of ${words.join(', ')}`)
  return name
}

/**
 * What is said of the key that tells the members of a union apart, with the definitions of the words that it may be, for a
 * union or a member of one: the key, and its text. Nothing for another codec.
 */
export const tagTextOf = (codec: Walkable): readonly [key: string, text: string] | undefined => {
  const union = unions.find((candidate) => candidate === codec || candidate.types?.includes(codec))
  if (union?.tag === undefined) return undefined
  const definitions = definitionsOf(vocabularyOf(tagWords(union, union.tag)))
  const meaning = fieldCommentsOf(union.types?.[0]?.name ?? '').get(union.tag)
  const lines = tagWords(codec, union.tag).map((word) => `- ${word}: ${definitions[word]}`)
  return [union.tag, [meaning, ...lines].join('\n')]
}
