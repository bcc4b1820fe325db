import { PlaceType } from '../vocabulary/PlaceType.js'
import { compact, type Draft, type Late } from './Draft.js'
import { draftMentions, wordsOf } from './draftActor.js'
import type { RecordPlan } from './plan.js'
import { tapeOf } from './Tape.js'

/** A place, and a sentence or two that name it. */
export const draftPlace = (draft: Draft, index: number, { free, picks }: RecordPlan): Late<object> => {
  const tape = tapeOf(picks)
  const id = draft.cast.places[index] as string
  const { coordinates, country, extensions, identifiers } = free
  const { mentions, name } = draftMentions(draft, tape, 'places')
  const type = tape.of(wordsOf(PlaceType))
  const within = draft.refer(tape.maybe(draft.cast.places.slice(0, index)))
  const isBare = tape.below(4) === 3
  return () =>
    compact({
      id,
      name,
      type,
      country,
      within,
      coordinates,
      identifiers,
      mentions: isBare && draft.isReferredTo(id) ? [] : mentions(),
      extensions
    })
}
