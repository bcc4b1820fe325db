import type { Path } from '../../issue/Issue.js'
import type { Stop } from '../../model/Stop.js'
import { loseOthers } from '../loseOthers.js'
import type { Atlas } from './atlas.js'
import type { JourneyPurpose } from './JourneyMap.js'

const CARRIED: ReadonlyArray<string> = ['type', 'description', 'with', 'event']

/** What a stay is for, with names for ids. */
export const purposesOf = ({ purposes }: Stop, path: Path, atlas: Atlas): ReadonlyArray<JourneyPurpose> =>
  purposes.map((purpose, index) => {
    const at = [...path, 'purposes', index]
    const { type, description } = purpose
    loseOthers(
      atlas.losses,
      at,
      purpose,
      CARRIED,
      'a map has what a stay is for, and points to the article for the rest'
    )
    const names = purpose.with?.flatMap((id, place) => atlas.nameOf(id, [...at, 'with', place]) ?? [])
    const event = purpose.event === undefined ? undefined : atlas.labelOf(purpose.event, [...at, 'event'])
    return {
      type,
      ...(description === undefined ? {} : { description }),
      ...(names === undefined ? {} : { with: names }),
      ...(event === undefined ? {} : { event })
    }
  })
