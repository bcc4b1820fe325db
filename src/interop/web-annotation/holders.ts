import type { Path } from '../../issue/Issue.js'
import type { Anchor } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'

type Fields = Readonly<Record<string, unknown>>

/** The keys under which anchors stand. */
export type AnchorKey = 'mentions' | 'segments' | 'evidence' | 'cue' | 'anchor' | 'expression'

/** The keys that have a list of anchors; the others have one anchor. */
export const anchorLists: ReadonlySet<AnchorKey> = new Set<AnchorKey>(['mentions', 'segments', 'evidence'])

/** The lists of an article that hold its facts. */
export const factLists = ['places', 'actors', 'statements', 'itineraries', 'events'] as const

/** What a record of a kind has: the keys of its anchors, and those of the records in it that have anchors in their turn. */
interface Kind {
  readonly anchors: ReadonlyArray<AnchorKey>
  readonly parts: ReadonlyArray<HolderKind>
}

/** Kinds of records that hold anchors, by the keys that they stand under. */
export type HolderKind =
  | (typeof factLists)[number]
  | 'offices'
  | 'speaker'
  | 'saidAt'
  | 'departure'
  | 'arrival'
  | 'stops'
  | 'purposes'
  | 'time'

const temporal: Kind = { anchors: ['expression'], parts: [] }

/** What each kind holds. */
export const holderKinds: Readonly<Record<HolderKind, Kind>> = {
  places: { anchors: ['mentions'], parts: [] },
  actors: { anchors: ['mentions'], parts: ['offices'] },
  offices: { anchors: ['evidence'], parts: [] },
  statements: { anchors: ['segments', 'cue'], parts: ['speaker', 'saidAt'] },
  speaker: { anchors: ['anchor'], parts: [] },
  saidAt: temporal,
  itineraries: { anchors: ['evidence'], parts: ['departure', 'stops'] },
  departure: temporal,
  stops: { anchors: ['evidence'], parts: ['arrival', 'departure', 'purposes'] },
  arrival: temporal,
  purposes: { anchors: ['evidence'], parts: [] },
  events: { anchors: ['evidence'], parts: ['time'] },
  time: temporal
}

/** A record that holds anchors, or may. */
export interface Holder {
  readonly kind: HolderKind
  /** The fact that it is, or is a part of. */
  readonly fact: string
  /** The id of the fact, and the way to the record in it: `journey/stops/0`. */
  readonly id: string
  /** The way to it from the article. */
  readonly path: Path
  readonly record: Fields
  /** The records in it that hold anchors. */
  readonly parts: ReadonlyArray<Holder>
}

/** An anchor and where it stands. */
export interface HeldAnchor {
  readonly key: AnchorKey
  readonly anchor: Anchor & { readonly form?: string; readonly type?: string }
  /** The id of the holder, the key, and in a list the place in it: `envoy/mentions/0`. */
  readonly id: string
  /** The way to it from the article. */
  readonly path: Path
}

/** What stands under a key, one or a list, each with the way to it. */
const standingAt = (record: Fields, key: string): ReadonlyArray<readonly [unknown, Path]> => {
  const value = record[key]
  if (value === undefined) return []
  return Array.isArray(value) ? value.map((item: unknown, index) => [item, [key, index]] as const) : [[value, [key]]]
}

const holderAt = (kind: HolderKind, record: Fields, fact: string, id: string, path: Path): Holder => ({
  kind,
  fact,
  id,
  path,
  record,
  parts: holderKinds[kind].parts.flatMap((key) =>
    standingAt(record, key).map(([part, way]) =>
      holderAt(key, part as Fields, fact, [id, ...way].join('/'), [...path, ...way])
    )
  )
})

/** The facts of a list, as holders of anchors. */
export const factsIn = (article: Article, list: (typeof factLists)[number]): ReadonlyArray<Holder> =>
  article[list].map((fact, index) => holderAt(list, { ...fact }, fact.id, fact.id, [list, index]))

/** The anchors of a record itself, not those of its parts. */
export const anchorsAt = ({ kind, record, id, path }: Holder): ReadonlyArray<HeldAnchor> =>
  holderKinds[kind].anchors.flatMap((key) =>
    standingAt(record, key).map(([anchor, way]) => ({
      key,
      anchor: anchor as HeldAnchor['anchor'],
      id: [id, ...way].join('/'),
      path: [...path, ...way]
    }))
  )

/** A record and all in it that hold anchors. */
export const withParts = (holder: Holder): ReadonlyArray<Holder> => [holder, ...holder.parts.flatMap(withParts)]
