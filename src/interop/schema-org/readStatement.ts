import { type Draft, given } from './Draft.js'
import { type Node, type Term, valuesOf } from './Graph.js'
import { actorAt } from './readActor.js'
import type { Reader } from './readerOf.js'
import { readMoment } from './readTime.js'
import type { Thing, Things } from './thingsOf.js'

/** Somebody who is described and not named. */
const readUnnamed = (reader: Reader, things: Things, node: Node): Draft | undefined => {
  if (valuesOf(node, 'name').length > 0) return undefined
  const description = reader.text(node, 'description')
  const affiliation = reader.first(node, 'affiliation', 'an actor of the article', (term) => actorAt(things, term))
  return given({ kind: 'unnamed', description, affiliation })
}

const speakerAt = (reader: Reader, things: Things, term: Term, node: Node): Draft | undefined => {
  const actor = actorAt(things, term)
  if (actor === undefined) return term.kind === 'node' ? readUnnamed(reader, things, term.node) : undefined
  const onBehalfOf = reader.first(node, 'sourceOrganization', 'an actor of the article', (one) => actorAt(things, one))
  return given({ kind: 'actor', actor, onBehalfOf })
}

const readDocument = (reader: Reader, things: Things, term: Term): Draft | undefined => {
  if (term.kind === 'literal') return undefined
  const title = reader.text(term.node, 'name')
  const author = reader.first(term.node, 'author', 'an actor of the article', (one) => actorAt(things, one))
  return given({ kind: 'document', title, author })
}

/** Who says it; where nobody is named, nobody. A name of which it is not told whose it is, is a loss. */
const readSpeaker = (reader: Reader, things: Things, node: Node): Draft => {
  for (const name of ['spokenByCharacter', 'author', 'creator']) {
    const speaker = reader.first(node, name, 'an actor of the article', (term) => speakerAt(reader, things, term, node))
    if (speaker !== undefined) return speaker
  }
  const document = reader.first(node, 'isBasedOn', 'a document', (term) => readDocument(reader, things, term))
  return document ?? { kind: 'unnamed' }
}

/** A statement, from a quotation or a claim whose words the text has. */
export const readStatement = (reader: Reader, things: Things, { node, id, proof }: Thing): Draft => ({
  ...given({
    id,
    speaker: readSpeaker(reader, things, node),
    event: reader.first(node, 'recordedAt', 'an event of the article', (term) => things.idOf(term, ['events'])),
    saidAt: readMoment(reader, node, 'dateCreated'),
    about: reader.all(node, 'about', 'a thing of the article', (term) => thingAt(reader, things, term))
  }),
  segments: proof
})

/** Anything of the article that stands somewhere: a paragraph too. */
export const thingAt = (reader: Reader, things: Things, term: Term): string | undefined => {
  const id = things.idOf(term, ['actors', 'places', 'events', 'statements', 'itineraries'])
  const node = reader.nodeAt(term)
  const name = node === undefined ? undefined : things.nameOf(node)
  return id ?? (name !== undefined && things.paragraphIds.has(name) ? name : undefined)
}
