import type { Anchor, AnchorTarget } from '../model/Anchor.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import type { ActorKind } from '../vocabulary/ActorKind.js'
import { anchorAt, type Span } from './anchorAt.js'
import type { Phrases } from './phrasebook.js'
import type { Tape } from './Tape.js'

/** A value that is there once the text is: anchors need all of it, to tell words from the same words elsewhere. */
export type Late<A> = () => A

/** A piece of a sentence: text, or words that a fact quotes. */
export type Piece = string | { readonly quoted: string }

/** Who acts, as those who refer to it need to know. */
export interface CastActor {
  readonly id: string
  readonly kind: ActorKind
}

/** The ids of all that an article has, known before any of it is written. */
export interface Cast {
  readonly paragraphs: ReadonlyArray<string>
  readonly places: ReadonlyArray<string>
  readonly actors: ReadonlyArray<CastActor>
  readonly statements: ReadonlyArray<string>
  readonly itineraries: ReadonlyArray<string>
  readonly events: ReadonlyArray<string>
}

/** An article in the making. */
export interface Draft {
  readonly cast: Cast
  /** The day of publication, whether the article tells it or not, as days since 1970. */
  readonly base: number
  readonly published: DateOrTimestamp | undefined
  /** Words of no language. */
  readonly wild: ReadonlyArray<string>
  /** The headline and the paragraphs, in reading order, and the language of each. */
  readonly targets: ReadonlyArray<AnchorTarget>
  readonly phrasesAt: (target: AnchorTarget) => Phrases
  /** Writes a sentence, and gives the anchors of its quoted pieces. */
  readonly say: (tape: Tape, target: AnchorTarget, pieces: ReadonlyArray<Piece>) => ReadonlyArray<Late<Anchor>>
  /** Notes that something refers to an id, and gives it back. */
  readonly refer: <A extends string | undefined>(id: A) => A
  readonly isReferredTo: (id: string) => boolean
  readonly textOf: (target: AnchorTarget) => string
}

/** What an article in the making starts from. */
export type Setting = Pick<Draft, 'cast' | 'base' | 'published' | 'wild'> & {
  /** The language of the headline and of each paragraph. */
  readonly languages: ReadonlyMap<AnchorTarget, Phrases>
}

/** How many widths of context an anchor may have without need. */
const SOME_WIDTHS = 4

/** An article with nothing in it yet. */
export const newDraft = ({ languages, ...setting }: Setting): Draft => {
  const texts = new Map<AnchorTarget, string>()
  const referredTo = new Set<string | undefined>()
  const phrasesAt = (target: AnchorTarget): Phrases => languages.get(target) as Phrases
  const textOf = (target: AnchorTarget): string => {
    const { deeds, stop } = phrasesAt(target)
    return texts.get(target) ?? `${deeds[0] as string}${stop}`
  }
  const say: Draft['say'] = (tape, target, pieces) => {
    const before = texts.get(target)
    let text = before === undefined ? '' : before + phrasesAt(target).space
    const spans: Array<Span> = []
    for (const piece of pieces) {
      const start = text.length
      text += typeof piece === 'string' ? piece : piece.quoted
      if (typeof piece !== 'string') spans.push({ in: target, start, end: text.length })
    }
    texts.set(target, text)
    return spans.map((span) => {
      const width = Math.max(0, tape.below(2 * SOME_WIDTHS) - SOME_WIDTHS)
      return () => anchorAt(textOf(target), span, width)
    })
  }
  const refer: Draft['refer'] = (id) => {
    referredTo.add(id)
    return id
  }
  return {
    ...setting,
    targets: [...languages.keys()],
    phrasesAt,
    say,
    refer,
    isReferredTo: (id) => referredTo.has(id),
    textOf
  }
}

/** The headline or a paragraph, the first of them where nothing is chosen. */
export const targetFor = ({ targets }: Draft, tape: Tape): AnchorTarget =>
  targets[(tape.below(targets.length) + 1) % targets.length] as AnchorTarget

/** A record without the keys that hold nothing. */
export const compact = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/** A list, or nothing in place of an empty one. */
export const nonEmpty = <A>(list: ReadonlyArray<A>): ReadonlyArray<A> | undefined =>
  list.length === 0 ? undefined : list
