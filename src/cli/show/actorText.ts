import type { Actor } from '../../model/Actor.js'
import type { Office } from '../../model/Office.js'
import type { ActorId } from '../../primitive/ActorId.js'
import { hang } from '../terminal/hang.js'
import { type ArticleView, clean } from './ArticleView.js'

const kindText = (actor: Actor, { nameOf }: ArticleView): string => {
  const list = (ids: ReadonlyArray<ActorId>): string => ids.map(nameOf).join(', ')
  switch (actor.kind) {
    case 'person':
      return ['person', ...(actor.nationality === undefined ? [] : [actor.nationality])].join(', ')
    case 'organization':
      return [
        actor.type === 'other' ? 'organization' : actor.type.replace('-', ' '),
        ...(actor.parent === undefined ? [] : [`part of ${nameOf(actor.parent)}`]),
        ...(actor.parent !== undefined || actor.country === undefined ? [] : [actor.country])
      ].join(', ')
    case 'state':
      return [
        'state',
        ...(actor.country === undefined ? [] : [actor.country]),
        ...(actor.government === undefined ? [] : [`government: ${clean(actor.government)}`])
      ].join(', ')
    case 'delegation':
      return [
        `delegation of ${nameOf(actor.represents)}`,
        ...(actor.head === undefined ? [] : [`led by ${nameOf(actor.head)}`]),
        ...(actor.members === undefined ? [] : [`members: ${list(actor.members)}`])
      ].join('; ')
    case 'group':
      return actor.members === undefined ? 'group' : `group of ${list(actor.members)}`
  }
}

const officeText = (office: Office, { nameOf }: ArticleView): string => {
  const { title, sending, receiving, status, since, until } = office
  const term = [
    ...(status === undefined ? [] : [status]),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`])
  ]
  return [
    clean(title),
    sending === undefined ? '' : `, for ${nameOf(sending)}`,
    receiving === undefined ? '' : `, to ${nameOf(receiving)}`,
    term.length === 0 ? '' : ` (${term.join(', ')})`
  ].join('')
}

/** An actor with its other names and its offices. */
export const actorText = (actor: Actor, view: ArticleView): string => {
  const { palette, width, marks } = view
  const honorific = actor.kind === 'person' && actor.honorific !== undefined ? `${clean(actor.honorific)} ` : ''
  const head = `${palette.dim(honorific)}${palette.bold(clean(actor.name))} · ${kindText(actor, view)}`
  const offices = actor.kind === 'person' ? actor.offices : []
  return [
    hang(`${head}  ${palette.dim(marks(actor.mentions))}`, '  ', '    ', width),
    ...(actor.aliases === undefined
      ? []
      : [hang(`also: ${actor.aliases.map(clean).join(', ')}`, '      ', '      ', width)]),
    ...offices.map((office) =>
      hang(`${officeText(office, view)}  ${palette.dim(marks(office.evidence))}`, '      ', '        ', width)
    )
  ].join('\n')
}
