/** Numbers that choices are read from, one after the other. When they are used up, each choice is the first. */
export interface Tape {
  /** A number below a count. */
  readonly below: (count: number) => number
  /** A member of a list that is not empty. */
  readonly of: <A>(list: ReadonlyArray<A>) => A
  /** Nothing, or a member of a list. */
  readonly maybe: <A>(list: ReadonlyArray<A>) => A | undefined
  /** A few members of a list, none of them twice. */
  readonly some: <A>(list: ReadonlyArray<A>, most: number) => ReadonlyArray<A>
}

/** A tape of numbers; nothing is read twice. */
export const tapeOf = (numbers: ReadonlyArray<number>): Tape => {
  let at = 0
  const below = (count: number): number => (numbers[at++] ?? 0) % count
  const of = <A>(list: ReadonlyArray<A>): A => list[below(list.length)] as A
  return {
    below,
    of,
    maybe: (list) => list[below(list.length + 1) - 1],
    some: (list, most) => [...new Set(Array.from({ length: list.length === 0 ? 0 : below(most + 1) }, () => of(list)))]
  }
}
