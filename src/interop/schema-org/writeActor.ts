import type { Path } from '../../issue/Issue.js'
import type { Actor } from '../../model/Actor.js'
import type { Office } from '../../model/Office.js'
import type { Person } from '../../model/Person.js'
import type { OrganizationType } from '../../vocabulary/OrganizationType.js'
import { encodedText } from '../html/decodedText.js'
import { given } from './Draft.js'
import { ownType } from './ownWords.js'
import { HEAD } from './readActor.js'
import type { SchemaOrgHead, SchemaOrgOffice, SchemaOrgOrganization, SchemaOrgPerson } from './SchemaOrgActor.js'
import type { SchemaOrgReference } from './SchemaOrgThing.js'
import { writeAddress, writeNamed } from './writeNamed.js'
import { writeDate } from './writeTime.js'
import type { Writer } from './writerOf.js'

type Type = SchemaOrgOrganization['@type']

/** The types of schema.org for organizations, and whether they say all that ours do. */
const types: Readonly<Record<OrganizationType, readonly [Type, boolean]>> = {
  ministry: ['GovernmentOrganization', false],
  agency: ['GovernmentOrganization', false],
  mission: ['GovernmentOrganization', false],
  intergovernmental: ['Organization', false],
  legislature: ['GovernmentOrganization', false],
  court: ['GovernmentOrganization', false],
  party: ['PoliticalParty', true],
  'armed-group': ['Organization', false],
  military: ['GovernmentOrganization', false],
  company: ['Corporation', true],
  ngo: ['NGO', true],
  media: ['NewsMediaOrganization', true],
  committee: ['Organization', false],
  other: ['Organization', true]
}

const writeOffice = (writer: Writer, office: Office, path: Path): SchemaOrgOffice => {
  const { title, sending, since, until, evidence } = office
  writer.noPlace(office, ['receiving', 'status'], path)
  if (evidence.length > 0) writer.noPlace(office, ['evidence'], path)
  return given({
    '@type': 'OrganizationRole',
    roleName: encodedText(title),
    worksFor: sending === undefined ? undefined : writer.ref(sending, [...path, 'sending']),
    startDate: since === undefined ? undefined : writeDate(writer.losses, since, [...path, 'since']),
    endDate: until === undefined ? undefined : writeDate(writer.losses, until, [...path, 'until'])
  }) as unknown as SchemaOrgOffice
}

const writePerson = (writer: Writer, person: Person, path: Path): SchemaOrgPerson => {
  const { honorific, nationality, offices } = person
  return given({
    '@type': 'Person',
    ...writeNamed(writer, person, path, []),
    alternateName: person.aliases?.map(encodedText),
    honorificPrefix: honorific === undefined ? undefined : encodedText(honorific),
    nationality: nationality === undefined ? undefined : { '@type': 'Country', identifier: nationality },
    worksFor: offices.map((office, index) => writeOffice(writer, office, [...path, 'offices', index]))
  }) as unknown as SchemaOrgPerson
}

/** An actor. */
export const writeActor = (writer: Writer, actor: Actor, path: Path): SchemaOrgPerson | SchemaOrgOrganization => {
  writer.noPlace(actor, ['confidence', 'extensions'], path)
  if (actor.kind === 'person') return writePerson(writer, actor, path)
  const refTo = (key: string, id: string | undefined): SchemaOrgReference | undefined =>
    id === undefined ? undefined : writer.ref(id, [...path, key])
  const write = (type: Type, words: ReadonlyArray<string>, fields: object): SchemaOrgOrganization =>
    given({
      '@type': type,
      ...writeNamed(writer, actor, path, words.map(ownType)),
      alternateName: actor.aliases?.map(encodedText),
      ...fields
    }) as unknown as SchemaOrgOrganization
  switch (actor.kind) {
    case 'organization': {
      const [type, isWhole] = types[actor.type]
      const parentOrganization = refTo('parent', actor.parent)
      return write(type, isWhole ? [] : [actor.type], { parentOrganization, ...writeAddress(actor.country) })
    }
    case 'state':
      writer.noPlace(actor, ['government'], path)
      return write('GovernmentOrganization', ['state'], writeAddress(actor.country))
    case 'delegation': {
      const head = refTo('head', actor.head)
      const heads: ReadonlyArray<SchemaOrgHead> =
        head === undefined ? [] : [{ '@type': 'OrganizationRole', roleName: HEAD, member: head }]
      const member = [...writer.refs(actor.members ?? [], [...path, 'members']), ...heads]
      return write('Organization', ['delegation'], {
        parentOrganization: refTo('represents', actor.represents),
        member
      })
    }
    case 'group':
      return write('Organization', ['group'], { member: writer.refs(actor.members ?? [], [...path, 'members']) })
  }
}
