import type { AnchorTarget } from '../model/Anchor.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { type Cast, compact, type Draft, newDraft, nonEmpty } from './Draft.js'
import { draftActor, kindOfActor } from './draftActor.js'
import { draftEvent } from './draftEvent.js'
import { all } from './draftEvidence.js'
import { draftItinerary, travellersAmong } from './draftItinerary.js'
import { draftPlace } from './draftPlace.js'
import { draftStatement } from './draftStatement.js'
import { dateAround, instantOn, whenAround } from './draftTime.js'
import { phrasebook, type Phrases } from './phrasebook.js'
import type { Free, Plan, RecordPlan } from './plan.js'
import { type Tape, tapeOf } from './Tape.js'

/** The id of the thing with a number, now and then with more to it. */
const idOf =
  (kind: string) =>
  ({ picks }: RecordPlan, index: number): string => {
    const more = tapeOf(picks.slice(-1)).below(3)
    return `${kind}${index + 1}${more === 0 ? '' : `-${kind}-${more}x`}`
  }

/** The phrases for a language: those of its tag, of its first part, or else the first. */
const phrasesFor = (language: string): Phrases => {
  const found =
    phrasebook.find((phrases) => phrases.language === language) ??
    phrasebook.find((phrases) => phrases.language === language.split('-')[0])
  return { ...(found ?? (phrasebook[0] as Phrases)), language }
}

/** The languages of headline and paragraphs: now and then a paragraph has another one. */
const languagesOf = (plan: Plan, cast: Cast, main: Phrases): ReadonlyMap<AnchorTarget, Phrases> => {
  const others = phrasebook.filter(({ language }) => language.toLowerCase() !== main.language.toLowerCase())
  const ofBody = plan.paragraphs.map(({ picks }, index): [AnchorTarget, Phrases] => {
    const tape = tapeOf(picks)
    return [cast.paragraphs[index] as AnchorTarget, tape.below(4) === 3 ? tape.of(others) : main]
  })
  return new Map<AnchorTarget, Phrases>([['headline', main], ...ofBody])
}

const castOf = (plan: Plan, actorTapes: ReadonlyArray<Tape>): Cast => {
  const actorIdOf = idOf('a')
  const cast = {
    paragraphs: plan.paragraphs.map(idOf('p')),
    places: plan.places.map(idOf('place')),
    actors: plan.actors.map((actor, index) => ({
      id: actorIdOf(actor, index),
      kind: kindOfActor(actorTapes[index] as Tape, index)
    })),
    statements: plan.statements.map(idOf('s')),
    itineraries: [],
    events: plan.events.map(idOf('e'))
  }
  const canTravel = cast.places.length > 0 && travellersAmong(cast).length > 0
  return canTravel ? { ...cast, itineraries: plan.itineraries.map(idOf('trip')) } : cast
}

const draftCorrection = ({ cast }: Draft, { free, picks }: RecordPlan): Free => {
  const { actors, events, paragraphs, places, statements } = cast
  const targets = ['headline', ...paragraphs, ...places, ...actors.map(({ id }) => id), ...statements, ...events]
  return compact({ date: free['date'], text: free['text'], concerns: nonEmpty(tapeOf(picks).some(targets, 3)) })
}

const draftDateline = (draft: Draft, tape: Tape): Free | undefined => {
  const date = tape.below(2) === 0 ? undefined : dateAround(tape, draft.base)
  const dateline = compact({ place: draft.refer(tape.maybe(draft.cast.places)), date })
  return Object.keys(dateline).length === 0 ? undefined : dateline
}

/**
 * The article of a plan: sound, and such that no rule finds anything, whatever the plan.
 *
 * It knows what is true of its invented world, and tells that, more or less exactly: so nothing that it tells can
 * contradict the rest.
 *
 * @param language - of the article; else the plan chooses one
 */
export const articleFrom = (plan: Plan, language: string | undefined): Free => {
  const tape = tapeOf(plan.picks)
  const main = language === undefined ? tape.of(phrasebook) : phrasesFor(language)
  const published = [undefined, instantOn(tape, plan.base), dateAround(tape, plan.base)][tape.below(3)]
  const modified = tape.below(2) === 0 ? undefined : whenAround(tape, plan.base + 1 + tape.below(9))
  const actorTapes = plan.actors.map(({ picks }) => tapeOf(picks))
  const cast = castOf(plan, actorTapes)
  const languages = languagesOf(plan, cast, main)
  const { base, wild } = plan
  const draft = newDraft({ cast, base, published: published as DateOrTimestamp | undefined, wild, languages })
  const dateline = draftDateline(draft, tape)
  const [speakers, days]: [Array<Free>, Array<number>] = [[], []]
  const corrections = plan.corrections.map((correction) => draftCorrection(draft, correction))
  const places = plan.places.map((place, index) => draftPlace(draft, index, place))
  const actors = plan.actors.map((actor, index) => draftActor(draft, actorTapes[index] as Tape, index, actor))
  const statements = plan.statements.map((statement, index) => draftStatement(draft, index, statement, speakers))
  const itineraries = cast.itineraries.map((_, index) => draftItinerary(draft, index, plan.itineraries[index] as never))
  const events = plan.events.map((event, index) => draftEvent(draft, index, event, days))
  const { annotation, authors, extensions, id, publisher, rights, url } = plan.free
  return compact({
    schemaVersion: '1',
    id,
    headline: draft.textOf('headline'),
    language: main.language,
    body: [...languages].slice(1).map(([target, phrases]) =>
      compact({
        id: target,
        text: draft.textOf(target),
        language: phrases === main ? undefined : phrases.language
      })
    ),
    url,
    publisher,
    authors,
    datePublished: published,
    dateModified: modified,
    dateline,
    rights,
    corrections: nonEmpty(corrections),
    annotation,
    places: all(places),
    actors: all(actors),
    statements: all(statements),
    itineraries: all(itineraries),
    events: all(events),
    extensions
  })
}
