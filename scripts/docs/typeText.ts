import { anchorOf } from './markers.js'
import { nameOf, type Walkable } from './walkable.js'

const code = (text: string): string => `\`${text}\``

/** All local ids are explained under one heading. */
const LOCAL_IDS: ReadonlySet<string> = new Set([
  'ParagraphId',
  'PlaceId',
  'ActorId',
  'StatementId',
  'ItineraryId',
  'EventId'
])

/** The heading of `docs/format.md` under which a codec is defined. */
export const sectionOf = (name: string): string => (LOCAL_IDS.has(name) ? 'LocalId' : name)

/** A type in a cell of a table: a link to its section, or what it is in words. */
export const typeText = (codec: Walkable): string => {
  const name = nameOf(codec)
  if (name !== undefined) return `[${code(name)}](#${anchorOf(sectionOf(name))})`
  if (codec._tag === 'ReadonlyArrayType') {
    const items = `list of ${typeText(codec.type as Walkable)}`
    return codec.minItems === 1 ? `${items}, not empty` : items
  }
  if (codec.value !== undefined) return code(`"${codec.value}"`)
  if (codec.keys !== undefined)
    return Object.keys(codec.keys)
      .map((word) => code(`"${word}"`))
      .join(', ')
  if (codec.range !== undefined) return codec.range.description
  throw new Error(`there is no text for the type ${codec.name}`)
}
