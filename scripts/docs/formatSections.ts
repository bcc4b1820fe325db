import { anchorOf, code } from './markers.js'

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

/** A link to the section of a codec, for that page itself. */
export const linkToSection = (name: string): string => `[${code(name)}](#${anchorOf(sectionOf(name))})`
