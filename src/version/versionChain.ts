import type { Codec } from '../codec/Codec.js'

/** What a document of one version has in any case. */
export interface Versioned<V extends string> {
  readonly schemaVersion: V
}

/** What leads from one version to the next. */
export interface Step<A, B> {
  /** The codec of the version before. */
  readonly from: Codec<A>
  /** The codec of the version after. */
  readonly to: Codec<B>
  /** Makes of a document of the one version a document of the other, and leaves the first as it is. */
  readonly up: (document: A) => B
}

/**
 * The versions of a format, with a step from each to the next.
 *
 * @typeParam V - the names of the versions, the oldest first
 * @typeParam A - a document of the newest version
 */
export interface VersionChain<V extends ReadonlyArray<string>, A> {
  /** The names of the versions, the oldest first. */
  readonly versions: V
  /** The codec of the newest version. */
  readonly newest: Codec<A>
  /** The steps, the first from the oldest version. That each fits the one before was proved where the chain was made. */
  readonly steps: ReadonlyArray<Step<unknown, unknown>>
}

/** The chain of a format that has one version. */
export const versionChain = /* @__NO_SIDE_EFFECTS__ */ <V extends string, A extends Versioned<V>>(
  version: V,
  codec: Codec<A>
): VersionChain<readonly [V], A> => ({ versions: [version], newest: codec, steps: [] })

/**
 * The chain with one more version, the newest. A step that takes anything but a document of the version before, or
 * gives anything but one of the new version, is a compile-time error, and so is a codec of another version.
 */
export const withVersion = /* @__NO_SIDE_EFFECTS__ */ <
  V extends ReadonlyArray<string>,
  A,
  N extends string,
  B extends Versioned<N>
>(
  chain: VersionChain<V, A>,
  version: N,
  codec: Codec<B>,
  up: (document: A) => NoInfer<B>
): VersionChain<readonly [...V, N], B> => {
  const step: Step<A, B> = { from: chain.newest, to: codec, up }
  return {
    versions: [...chain.versions, version],
    newest: codec,
    steps: [...chain.steps, step as unknown as Step<unknown, unknown>]
  }
}
