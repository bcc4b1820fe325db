import type { Anchor } from '../model/Anchor.js'
import { type Draft, type Late, targetFor } from './Draft.js'
import type { Tape } from './Tape.js'

/** The values of a list, now that the text is there. */
export const all = <A>(list: ReadonlyArray<Late<A>>): ReadonlyArray<A> => list.map((late) => late())

/** A sentence or two that tell what happened, to be quoted as evidence. */
export const draftEvidence = (draft: Draft, tape: Tape): ReadonlyArray<Late<Anchor>> => {
  const target = targetFor(draft, tape)
  const { deeds, stop } = draft.phrasesAt(target)
  const told = [tape.of(deeds), ...(tape.below(4) === 3 ? [tape.of(deeds)] : [])]
  return told.flatMap((words) => draft.say(tape, target, [{ quoted: words }, stop]))
}
