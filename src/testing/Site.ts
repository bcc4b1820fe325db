import { describeValue } from '../codec/describeValue.js'
import type { Walkable } from '../codec/shapeOf.js'
import type { IssueCode, Path } from '../issue/Issue.js'
import type { Breakage, Replacement } from './Breakage.js'
import type { WrongValues } from './wrongValues.js'

/** What is gathered while a value is walked beside its codec. */
export interface Gathering {
  readonly breakages: Array<Breakage>
  readonly wrong: WrongValues
  /** Whether only what JSON can write may stand in the broken value. */
  readonly isPlain: boolean
}

/** A part of a value, with the codec that admits it. */
export interface Site {
  readonly gathering: Gathering
  readonly codec: Walkable
  readonly value: unknown
  readonly at: Path
}

/** The member of a list that a number picks, whatever the number. */
export const picked = <A>(list: ReadonlyArray<A>, pick: number): A => list[pick % list.length] as A

/** Notes a way to break the part. */
export const note = ({ at, gathering }: Site, code: IssueCode, replace: (pick: number) => Replacement): void => {
  gathering.breakages.push({ code, at, replace })
}

/** Notes that the part can be replaced as a whole by any of some values; nothing where there are none. */
export const noteValues = (site: Site, code: IssueCode, values: ReadonlyArray<unknown>): void => {
  if (values.length === 0) return
  note(site, code, (pick) => {
    const part = picked(values, pick)
    return { part, below: [], description: `${describeValue(part)} in place of ${describeValue(site.value)}` }
  })
}
