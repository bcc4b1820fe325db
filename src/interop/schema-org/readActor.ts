import type { LocalId } from '../../primitive/LocalId.js'
import { EdtfDate } from '../../primitive/EdtfDate.js'
import { type Draft, given } from './Draft.js'
import { type Node, type Term, valuesOf } from './Graph.js'
import { readAddress, readCountry, readNamed } from './readNamed.js'
import { type Reader, textAt } from './readerOf.js'
import type { Thing, Things } from './thingsOf.js'
import type { Sort } from './types.js'

type ActorSort = Extract<Sort, { readonly list: 'actors' }>

/** How the role of who heads a delegation is called. */
export const HEAD = 'head'

/** The actor that stands somewhere. */
export const actorAt = (things: Things, term: Term): LocalId | undefined => things.idOf(term, ['actors'])

const isRole = (term: Term): boolean =>
  term.kind === 'node' && term.node.types.some((type) => /^(?:Organization|Employee)?Role$/.test(type))

/** The day under a name, where it is no time of day. */
const readDay = (reader: Reader, node: Node, name: string): EdtfDate | undefined =>
  reader.first(node, name, 'a date', (term) =>
    term.kind === 'literal' && EdtfDate.is(term.value) ? term.value : undefined
  )

/** The offices of a person: a job title, and roles in organizations. */
const readOffices = (reader: Reader, things: Things, node: Node): ReadonlyArray<Draft> => {
  const titles = reader.all(node, 'jobTitle', 'a title', (term) =>
    term.kind === 'node' ? reader.text(term.node, 'name') : textAt(term)
  )
  const roles = ['worksFor', 'affiliation', 'memberOf'].flatMap((name) =>
    valuesOf(node, name).flatMap((term): ReadonlyArray<Draft> => {
      if (term.kind !== 'node' || !isRole(term)) return []
      const { node: role } = term
      const title = reader.text(role, 'roleName')
      if (title === undefined) return []
      reader.take(term)
      const sending = reader.first(role, name, 'an actor of the article', (one) => actorAt(things, one))
      const [since, until] = [readDay(reader, role, 'startDate'), readDay(reader, role, 'endDate')]
      return [given({ title, sending, since, until })]
    })
  )
  return [...titles.map((title) => ({ title })), ...roles].map((office) => ({ ...office, evidence: [] }))
}

/** Adds the members of a delegation or a group to lists, and who heads it. */
const readMembers = (reader: Reader, things: Things, node: Node): Draft => {
  const [members, heads]: [Array<LocalId>, Array<LocalId>] = [[], []]
  for (const term of valuesOf(node, 'member')) {
    const role = term.kind === 'node' && isRole(term) ? term.node : undefined
    const isHead = role !== undefined && valuesOf(role, 'roleName').some((one) => textAt(one) === HEAD)
    for (const one of role === undefined ? [term] : valuesOf(role, 'member')) {
      const actor = actorAt(things, one)
      if (actor === undefined) continue
      reader.take(term)
      reader.take(one)
      if (isHead) reader.text(role, 'roleName')
      ;(isHead ? heads : members).push(actor)
    }
  }
  return { members, head: heads[0] }
}

/** An actor, from a person or an organization. */
export const readActor = (reader: Reader, things: Things, thing: Thing, sort: ActorSort): Draft => {
  const { node } = thing
  const { mentions, ...named } = readNamed(reader, things, thing)
  const aliases = reader.all(node, 'alternateName', 'a name', textAt)
  const parent = (): LocalId | undefined =>
    reader.first(node, 'parentOrganization', 'an actor of the article', (term) => actorAt(things, term))
  const draft = (fields: Draft): Draft => ({ kind: sort.kind, ...given({ ...named, aliases, ...fields }), mentions })
  switch (sort.kind) {
    case 'person': {
      const honorific = reader.text(node, 'honorificPrefix')
      const nationality = readCountry(reader, node, 'nationality')
      return { ...draft({ honorific, nationality }), offices: readOffices(reader, things, node) }
    }
    case 'organization':
      return draft({ type: sort.type, parent: parent(), country: readAddress(reader, node) })
    case 'state':
      return draft({ country: readAddress(reader, node) })
    case 'delegation':
      return draft({ represents: parent(), ...readMembers(reader, things, node) })
    case 'group':
      return draft({ members: readMembers(reader, things, node)['members'] })
  }
}
