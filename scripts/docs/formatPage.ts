import { ploverModes } from '../../src/index.js'
import { referenceRoles } from '../../src/rule/referenceRole.js'
import { fieldCommentsOf } from './fieldComments.js'
import { fillMarkers, table } from './markers.js'
import { typeText } from './typeText.js'
import { codecOf, definitionsOf, nameOf, type Walkable, wordsOf } from './walkable.js'

const code = (text: string): string => `\`${text}\``

const fieldTable = (name: string): string => {
  const comments = fieldCommentsOf(name)
  const rows = [...(codecOf(name).fields ?? [])].map(([key, { codec, isOptional }]) => {
    const comment = comments.get(key)
    if (comment === undefined || comment === '') throw new Error(`${name}.${key} has no comment`)
    return [code(key), typeText(codec), isOptional ? 'no' : 'yes', comment]
  })
  return table(['field', 'type', 'required', 'meaning'], rows)
}

const wordTable = (name: string): string =>
  table(
    ['word', 'definition'],
    Object.entries(definitionsOf(name)).map(([word, definition]) => [code(word), definition])
  )

const choiceTable = (name: string): string => {
  const { types = [], tag = '' } = codecOf(name)
  const rows = types.map((member) => {
    if (nameOf(member) === undefined) throw new Error(`a member of ${name} is not exported`)
    const words = wordsOf(member.fields?.get(tag)?.codec as Walkable)
    return [words.map((word) => code(`"${word}"`)).join(', '), typeText(member)]
  })
  return table([code(tag), 'record'], rows)
}

const modeTable = (): string =>
  table(
    ['event', 'modes'],
    Object.entries(ploverModes).map(([event, modes]) => [code(event), modes.map(code).join(', ') || 'none'])
  )

/** The keys that may name the same kinds are told in one row; a key that differs by its holder is told with it. */
const referenceTable = (): string => {
  const keysByExpected = new Map<string, Array<string>>()
  for (const [use, { key, expected }] of Object.entries(referenceRoles)) {
    const holder = use.startsWith(`${key}Of`) ? ` of a ${use.slice(key.length + 2).toLowerCase()}` : ''
    keysByExpected.set(expected, [...(keysByExpected.get(expected) ?? []), code(key) + holder])
  }
  return table(
    ['names', 'under these keys'],
    [...keysByExpected].map(([expected, keys]) => [expected, keys.join(', ')])
  )
}

const renderers: Readonly<Record<string, (name: string) => string>> = {
  fields: fieldTable,
  words: wordTable,
  choices: choiceTable,
  modes: modeTable,
  references: referenceTable
}

/** `docs/format.md` with its tables written anew: each stands between comments that name what it shows. */
export const renderFormatPage = (markdown: string): string =>
  fillMarkers(markdown, (marker) => {
    const [what = '', name = ''] = marker.split(' ')
    const renderTable = renderers[what]
    if (renderTable === undefined) throw new Error(`there is no table of ${what}`)
    return renderTable(name)
  })
