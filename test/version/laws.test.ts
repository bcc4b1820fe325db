import { describe, expect, test } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { articleVersions } from '../../src/version/articleVersions.js'
import { migrateAlong } from '../../src/version/migrateAlong.js'
import type { VersionChain } from '../../src/version/versionChain.js'
import { deepFrozen } from './deepFrozen.js'
import { newerChain, olderChain, samplesByVersion } from './inventedVersions.js'

const erased = <V extends ReadonlyArray<string>, A>(
  chain: VersionChain<V, A>
): VersionChain<ReadonlyArray<string>, unknown> => chain as unknown as VersionChain<ReadonlyArray<string>, unknown>

const chains = [
  ['the article format', erased(articleVersions)],
  ['the article format with an invented version before', erased(olderChain)],
  ['the article format with invented versions before and after', erased(newerChain)]
] as const

const samplesOf = (version: string): ReadonlyArray<unknown> => samplesByVersion[version] ?? []

describe.each(chains)('%s', (_name, chain) => {
  const { versions, newest, steps } = chain
  const codecs: ReadonlyArray<Codec<unknown>> = [...steps.map(({ from }) => from), newest]
  const places = versions.map((version, place) => [version, place] as const)

  test('has a name of its own for each version, and a step between each two', () => {
    expect(new Set(versions).size).toBe(versions.length)
    expect(codecs).toHaveLength(versions.length)
  })

  test('lets each step begin where the one before ends', () => {
    expect(steps.map(({ to }) => to)).toEqual(codecs.slice(1))
    steps.forEach(({ to }, place) => expect(to).toBe(codecs[place + 1]))
  })

  test.each(places)('has samples of version %s, which its codec admits and no other', (version, place) => {
    expect(samplesOf(version).length).toBeGreaterThan(2)
    for (const sample of samplesOf(version)) {
      expect(codecs.map((codec) => codec.is(sample))).toEqual(codecs.map((_codec, index) => index === place))
    }
  })

  test.each(places.slice(0, -1))('makes of each sample of version %s one of the next', (version, place) => {
    for (const sample of samplesOf(version)) {
      const made = steps[place]?.up(sample)
      const result = codecs[place + 1]?.decode(made)
      expect(result).toEqual({ _tag: 'Right', right: made })
    }
  })

  test.each(places)('takes version %s to the newest by all steps in turn', (version, place) => {
    for (const sample of samplesOf(version)) {
      const right = steps.slice(place).reduce<unknown>((document, { up }) => up(document), sample)
      expect(migrateAlong(chain, sample, 100)).toEqual({ _tag: 'Right', right })
    }
  })

  test.each(places)('leaves a document of version %s as it is, be it frozen', (version) => {
    for (const sample of samplesOf(version)) {
      const before = JSON.stringify(sample)
      const ofFrozen = migrateAlong(chain, deepFrozen(structuredClone(sample)), 100)
      expect(ofFrozen).toEqual(migrateAlong(chain, sample, 100))
      expect(ofFrozen._tag).toBe('Right')
      expect(JSON.stringify(sample)).toBe(before)
    }
  })

  test('gives back the very document where it is of the newest version', () => {
    for (const sample of samplesOf(versions.at(-1) ?? '')) {
      const result = migrateAlong(chain, sample, 100)
      expect(result._tag === 'Right' && result.right).toBe(sample)
    }
  })
})
