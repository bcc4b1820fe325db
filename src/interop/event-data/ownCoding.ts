import { partlyRecognised } from '../../generated/ploverCoding.js'
import type { Path } from '../../issue/Issue.js'
import type { Actor } from '../../model/Actor.js'
import type { Person } from '../../model/Person.js'
import type { State } from '../../model/State.js'
import type { Losses } from '../losses.js'
import type { OwnCoding } from './ActorCoding.js'
import { alpha3Of } from './alpha3Of.js'
import { cameoActor } from './cameoActor.js'
import { organizationCoding } from './organizationCoding.js'

const stateCoding = ({ name, aliases, country }: State, path: Path, losses: Losses): OwnCoding => {
  if (country !== undefined) return { code: alpha3Of(country) }
  const claimed = partlyRecognised.find(([entity]) => [name, ...(aliases ?? [])].some((word) => word === entity))
  if (claimed === undefined) return {}
  losses.add('narrowed', path, `the manual names ${claimed[1]} beside ${claimed[0]}, which has no code of its own`)
  return { code: claimed[1] }
}

/** Posts that are held: not those of the past, and not those to come. */
const personCoding = ({ offices, nationality }: Person, path: Path, losses: Losses): OwnCoding => {
  const held = offices.filter(({ status }) => status !== 'former' && status !== 'designate')
  const [sending, ...others] = new Set(held.flatMap((office) => office.sending ?? []))
  const otherwise = nationality === undefined ? undefined : alpha3Of(nationality)
  if (others.length === 0) return { next: sending, isFor: true, otherwise }
  losses.add(
    'ambiguous',
    [...path, 'offices'],
    'posts are held for more than one, and nothing tells for which it is done'
  )
  return { otherwise }
}

/** What an actor's own fields say of its code; a CAMEO code of its own counts for more than all else. */
export const ownCoding = (actor: Actor, path: Path, losses: Losses): OwnCoding => {
  const coded = cameoActor(actor, path, losses)
  if (coded.code !== undefined) return coded
  switch (actor.kind) {
    case 'state':
      return stateCoding(actor, path, losses)
    case 'organization':
      return organizationCoding(actor, path, losses)
    case 'person':
      return personCoding(actor, path, losses)
    case 'delegation':
      return { next: actor.represents, isFor: true }
    case 'group':
      return {}
  }
}
