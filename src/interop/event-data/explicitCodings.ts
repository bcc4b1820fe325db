import type { Path } from '../../issue/Issue.js'
import type { Coding, PloverCoding } from '../../model/Coding.js'
import type { PloverContext } from '../../vocabulary/PloverContext.js'
import type { PloverEvent } from '../../vocabulary/PloverEvent.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'
import type { Losses } from '../losses.js'
import { ploverCodingsOf } from './ploverCodingsOf.js'

/** The codings of one event that name the same PLOVER event: the manual would rather have one record than several. */
export interface JoinedCoding {
  /** What happens. */
  readonly event: PloverEvent
  /** How it is done, by any of them. */
  readonly modes: ReadonlyArray<PloverMode>
  /** What it is about, by any of them. */
  readonly contexts: ReadonlyArray<PloverContext>
  /** The place of the first of them in the list. */
  readonly index: number
}

type Placed = readonly [index: number, coding: PloverCoding]

/** The PLOVER event of a code of CAMEO, where it has one and no more. */
const placedOfCameo = (code: string, index: number, path: Path, losses: Losses): ReadonlyArray<Placed> => {
  const add: Losses['add'] = (kind, _, reason) => losses.add(kind, [...path, index], reason)
  const [coding, ...others] = ploverCodingsOf(code, { ...losses, add })
  if (coding === undefined) add('no-place', path, `PLOVER has no event for what CAMEO ${code} says`)
  return coding === undefined || others.length > 0 ? [] : [[index, coding]]
}

const joined = (placed: ReadonlyArray<Placed>): ReadonlyArray<JoinedCoding> => {
  const found = new Map<PloverEvent, { index: number; modes: Set<PloverMode>; contexts: Set<PloverContext> }>()
  for (const [index, { event, mode, contexts = [] }] of placed) {
    const one = found.get(event) ?? { index, modes: new Set<PloverMode>(), contexts: new Set<PloverContext>() }
    if (mode !== undefined) one.modes.add(mode)
    for (const context of contexts) one.contexts.add(context)
    found.set(event, one)
  }
  return [...found].map(([event, { index, modes, contexts }]) => ({
    event,
    modes: [...modes],
    contexts: [...contexts],
    index
  }))
}

/** What an event is by its own codings: those of PLOVER, or where there is none those of CAMEO in PLOVER's terms. */
export const explicitCodings = (
  codings: ReadonlyArray<Coding>,
  path: Path,
  losses: Losses
): ReadonlyArray<JoinedCoding> => {
  const own = codings.flatMap((coding, index): ReadonlyArray<Placed> =>
    coding.scheme === 'plover' ? [[index, coding]] : []
  )
  return joined(
    codings.reduce<Array<Placed>>(
      (placed, coding, index) => {
        if (coding.scheme !== 'cameo') return placed
        if (own.length === 0) placed.push(...placedOfCameo(coding.code, index, path, losses))
        else losses.add('no-place', [...path, index], 'the event is coded in PLOVER itself')
        return placed
      },
      [...own]
    )
  )
}
