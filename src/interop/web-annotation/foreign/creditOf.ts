import type { Path } from '../../../issue/Issue.js'
import type { Annotation } from '../../../model/Annotation.js'
import type { Creator } from '../../../model/Creator.js'
import { Text } from '../../../primitive/Text.js'
import { Timestamp } from '../../../primitive/Timestamp.js'
import type { Losses } from '../../losses.js'
import { utcTime } from '../utcTime.js'
import { Foreign, noteUnread, typesOf, valuesAt } from './foreignValues.js'

/** Takes down who drew facts from the text. */
export interface Credit {
  /** Takes down the creators of an annotation that ties words to a fact, and the time. */
  readonly add: (annotation: Foreign, path: Path) => void
  /** Who drew the facts, those included whom the article named before. */
  readonly annotation: () => Annotation | undefined
}

const agentTypes: ReadonlyMap<string, Creator['type']> = new Map([
  ['Person', 'human'],
  ['foaf:Person', 'human'],
  ['Software', 'software'],
  ['SoftwareAgent', 'software'],
  ['as:Application', 'software']
])

const creatorOf = (agent: unknown, path: Path, losses: Losses): ReadonlyArray<Creator> => {
  if (Foreign.is(agent)) {
    const { name } = agent
    const type = typesOf(agent).flatMap((word) => agentTypes.get(word) ?? [])[0]
    if (Text.is(name) && type !== undefined) {
      noteUnread(agent, path, ['name'], losses)
      return [{ name, type }]
    }
  }
  losses.add('not-valid', path, 'a creator has a name, and is a Person or Software')
  return []
}

const keyOf = ({ type, name }: Creator): string => `${type} ${name}`

/** Begins with whom the article names. */
export const creditOf = (before: Annotation | undefined, losses: Losses): Credit => {
  const creators: Array<Creator> = [...(before?.creators ?? [])]
  const counts = new Map<string, number>()
  for (const creator of creators) counts.set(keyOf(creator), (counts.get(keyOf(creator)) ?? 0) + 1)
  let created = before?.created
  const addCreators = (found: ReadonlyArray<Creator>): void => {
    const counted = new Map<string, number>()
    for (const creator of found) {
      const key = keyOf(creator)
      const count = (counted.get(key) ?? 0) + 1
      counted.set(key, count)
      if (count > (counts.get(key) ?? 0)) {
        counts.set(key, count)
        creators.push(creator)
      }
    }
  }
  return {
    add: (annotation, path) => {
      addCreators(valuesAt(annotation, 'creator', path).flatMap(([agent, way]) => creatorOf(agent, way, losses)))
      for (const [time, way] of valuesAt(annotation, 'created', path)) {
        if (!Timestamp.is(time)) losses.add('not-valid', way, 'it is no date-time with seconds and a zone')
        else if (created === undefined && creators.length > 0) created = time
        else if (created === undefined || utcTime(created) !== time) {
          losses.add('no-place', way, 'an article has one time at which its facts were drawn, and this is another')
        }
      }
    },
    annotation: () => {
      const [first, ...others] = creators
      return first === undefined ? undefined : { creators: [first, ...others], ...(created && { created }) }
    }
  }
}
