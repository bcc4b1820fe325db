import { wordsOf as listedWords } from '../../src/codec/vocabulary.js'
import { type LinkTo, listed, typeText } from './codecText.js'
import { fieldCommentsOf } from './fieldComments.js'
import { code, table } from './markers.js'
import { codecOf, definitionsOf, nameOf, type Walkable, wordsOf } from './walkable.js'

/** The fields of the record with a name. */
export const fieldTable = (name: string, linkTo: LinkTo): string => {
  const comments = fieldCommentsOf(name)
  const rows = [...(codecOf(name).fields ?? [])].map(([key, { codec, isOptional }]) => {
    const comment = comments.get(key)
    if (comment === undefined || comment === '') throw new Error(`${name}.${key} has no comment`)
    return [code(key), typeText(codec, linkTo), isOptional ? 'no' : 'yes', comment]
  })
  return table(['field', 'type', 'required', 'meaning'], rows)
}

/** The words of the vocabulary with a name, in the order of its list. */
export const wordTable = (name: string): string => {
  const known = definitionsOf(name)
  const rows = listedWords(codecOf(name).keys ?? {}).map((word) => [code(word), known[word] ?? ''])
  return table(['word', 'definition'], rows)
}

/** The records that the codec with a name is chosen from, each with the words of the tag that tell it. */
export const choiceTable = (name: string, linkTo: LinkTo): string => {
  const { types = [], tag = '' } = codecOf(name)
  const rows = types.map((member) => {
    if (nameOf(member) === undefined) throw new Error(`a member of ${name} is not exported`)
    return [listed(wordsOf(member.fields?.get(tag)?.codec as Walkable)), typeText(member, linkTo)]
  })
  return table([code(tag), 'record'], rows)
}
