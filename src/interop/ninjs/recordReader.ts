import * as t from 'io-ts'
import type { Path } from '../../issue/Issue.js'
import type { Losses } from '../losses.js'

/** A value, and where it stands. */
export interface Found<A> {
  /** What stands there, as its codec decoded it. */
  readonly value: A
  /** The way to it. */
  readonly path: Path
}

/** Reads a record of another format key by key, and notes what is of a wrong type, said twice or not read at all. */
export interface RecordReader {
  /** Every value under one of some keys, in the order of the keys asked for. */
  readonly all: <A>(codec: t.Decoder<unknown, A>, ...keys: ReadonlyArray<string>) => ReadonlyArray<Found<A>>
  /** The first value under one of some keys; another that does not say the same is a loss. */
  readonly take: <A>(codec: t.Decoder<unknown, A>, ...keys: ReadonlyArray<string>) => Found<A> | undefined
  /** Every value under a key that begins so, in the order of the record, with the rest of the key. */
  readonly beginning: <A>(
    codec: t.Decoder<unknown, A>,
    prefix: string
  ) => ReadonlyArray<Found<A> & { readonly rest: string }>
  /** Notes what was not read: keys that ninjs has, but an article has no place for; those that ninjs does not name. */
  readonly close: (
    isKnown?: (key: string) => boolean,
    isSaidElsewhere?: (key: string, value: unknown) => boolean
  ) => void
}

/** Whether a value says nothing: nothing at all, white space, an empty list or object. Such are no losses. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** Keys are read as if written in small letters and without `$`: the versions of ninjs differ in both. */
const plainKey = (key: string): string => key.toLowerCase().replace(/^\$/, '')

/**
 * A reader of a record; of what is none, nothing, and a loss.
 */
export const recordReader = (source: unknown, path: Path, losses: Losses): RecordReader | undefined => {
  if (!t.UnknownRecord.is(source)) {
    losses.add('not-valid', path, 'it is no object')
    return undefined
  }
  const unread = new Map<string, Array<string>>()
  for (const key of Object.keys(source)) {
    if (isNothing(source[key])) continue
    const plain = plainKey(key)
    const keys = unread.get(plain)
    if (keys === undefined) unread.set(plain, [key])
    else keys.push(key)
  }
  const read = <A>(codec: t.Decoder<unknown, A>, plain: string): ReadonlyArray<Found<A>> => {
    const keys = unread.get(plain) ?? []
    unread.delete(plain)
    return keys.flatMap((key) => {
      const at = [...path, key]
      const result = codec.decode(source[key])
      if (result._tag === 'Right') return [{ value: result.right, path: at }]
      losses.add('not-valid', at, `it is no ${codec.name}`)
      return []
    })
  }
  const all: RecordReader['all'] = (codec, ...keys) => keys.flatMap((key) => read(codec, key))
  return {
    all,
    take: (codec, ...keys) => {
      const [first, ...others] = all(codec, ...keys)
      for (const other of others) {
        if (other.value !== first?.value) losses.add('ambiguous', other.path, 'another key says it in another way')
      }
      return first
    },
    beginning: (codec, prefix) =>
      [...unread.keys()]
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => read(codec, key).map((found) => ({ ...found, rest: key.slice(prefix.length) }))),
    close: (isKnown = () => false, isSaidElsewhere = () => false) => {
      for (const [plain, keys] of unread) {
        for (const key of keys) {
          if (isSaidElsewhere(plain, source[key])) continue
          if (isKnown(plain)) losses.add('no-place', [...path, key], 'an article has no place for it')
          else losses.add('not-known', [...path, key], 'ninjs does not name it')
        }
      }
    }
  }
}
