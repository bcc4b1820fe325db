import type { Anchor, AnchorTarget } from '../model/Anchor.js'
import { compact, type Draft, type Late, nonEmpty, targetFor } from './Draft.js'
import { actorIds } from './draftActor.js'
import { maybeTime } from './draftTime.js'
import type { Free, RecordPlan } from './plan.js'
import { type Tape, tapeOf } from './Tape.js'

/** A sentence that tells what somebody said, with the words for who and how, where it has them. */
interface Spoken {
  readonly segment: Late<object>
  readonly who: Late<Anchor> | undefined
  readonly how: Late<Anchor> | undefined
}

/** Writes what was said: within quotation marks, after a colon, or in the words of the reporter. */
const sayIt = (draft: Draft, tape: Tape, target: AnchorTarget): Spoken => {
  const { comma, deeds, marks, names, said, space, stop, words } = draft.phrasesAt(target)
  const [open, close] = marks
  const who = { quoted: tape.of(names) }
  const how = { quoted: tape.of(said) }
  const what = { quoted: tape.below(4) === 3 ? tape.of(draft.wild) : tape.of(words) }
  const segmentOf =
    (anchor: Late<Anchor> | undefined, type: string): Late<object> =>
    () => ({ ...anchor?.(), type })
  switch (tape.below(3)) {
    case 0: {
      const pieces = [open, what, close, comma, space, who, space, how, stop]
      const [segment, ...others] = draft.say(tape, target, pieces)
      return { segment: segmentOf(segment, 'quoted'), who: others[0], how: others[1] }
    }
    case 1: {
      const [speaker, segment] = draft.say(tape, target, [who, ': ', what, stop])
      return { segment: segmentOf(segment, 'quoted'), who: speaker, how: undefined }
    }
    default: {
      const pieces = [who, space, how, space, { quoted: tape.of(deeds) }, stop]
      const [speaker, cue, segment] = draft.say(tape, target, pieces)
      return { segment: segmentOf(segment, 'paraphrased'), who: speaker, how: cue }
    }
  }
}

/** Who says it, without the words that name the speaker here. */
const draftSpeaker = (draft: Draft, tape: Tape, text: unknown): Free => {
  const actors = actorIds(draft)
  const kind = tape.of(actors.length === 0 ? ['unnamed', 'document'] : ['unnamed', 'document', 'actor'])
  const maybeText = tape.below(2) === 0 ? undefined : text
  switch (kind) {
    case 'actor':
      return { kind, actor: draft.refer(tape.of(actors)), onBehalfOf: draft.refer(tape.maybe(actors)) }
    case 'document':
      return { kind, title: maybeText, author: draft.refer(tape.maybe(actors)) }
    default:
      return { kind, description: maybeText, affiliation: draft.refer(tape.maybe(actors)) }
  }
}

/** How long before publication something may have been said. */
const DAYS_BEFORE = 20

/**
 * A statement, and the sentences that tell it. One that continues an earlier one has its speaker.
 *
 * @param speakers - those of the earlier statements; that of this one is added
 */
export const draftStatement = (
  draft: Draft,
  index: number,
  { free, picks }: RecordPlan,
  speakers: Array<Free>
): Late<object> => {
  const tape = tapeOf(picks)
  const { events, itineraries, places, statements } = draft.cast
  const earlier = statements.slice(0, index)
  const continues = tape.below(2) === 0 ? undefined : tape.maybe(earlier)
  const speaker = speakers[earlier.indexOf(continues ?? '')] ?? draftSpeaker(draft, tape, free['text'])
  speakers.push(speaker)
  const count = 1 + tape.below(3)
  const chosen = Array.from({ length: count }, () => draft.targets.indexOf(targetFor(draft, tape)))
  const inOrder = chosen.sort((left, right) => left - right).map((at) => draft.targets[at] as AnchorTarget)
  const spoken = inOrder.map((target) => sayIt(draft, tape, target))
  const [first] = spoken
  const [hasAnchor, hasCue] = [tape.below(2) > 0, tape.below(2) > 0]
  const saidAt = maybeTime(draft, tape, draft.base - tape.below(DAYS_BEFORE))
  const rest = {
    medium: free['medium'],
    reportedBy: nonEmpty(tape.some(earlier, 2)),
    event: tape.maybe(events),
    addressees: nonEmpty(tape.some(actorIds(draft), 2).map(draft.refer)),
    about: nonEmpty(tape.some([...events, ...itineraries, ...places, ...earlier], 3).map(draft.refer)),
    continues,
    confidence: free['confidence'],
    extensions: free['extensions']
  }
  return () => {
    const { medium, reportedBy, event, addressees, about, ...others } = rest
    return compact({
      id: statements[index],
      speaker: compact({ ...speaker, anchor: hasAnchor ? first?.who?.() : undefined }),
      segments: spoken.map(({ segment }) => segment()),
      cue: hasCue ? first?.how?.() : undefined,
      medium,
      reportedBy,
      event,
      saidAt: saidAt?.(),
      addressees,
      about,
      ...others
    })
  }
}
