import { ownExports } from '../measure/bundles.js'
import { kilobytes, short } from './numbers.js'
import type { Results, Table } from './Results.js'

const signed = (milliseconds: number): string =>
  `${milliseconds < 0 ? '−' : '+'}${Math.abs(milliseconds).toFixed(1)} ms`

/** What a candidate costs beside time: heap, loading. */
export const costTable = ({ candidates, memory, imports }: Results): Table => ({
  title: 'Memory and loading',
  head: [
    'candidate',
    'heap for one decode',
    'heap for an article kept ÷ `JSON.parse`',
    'process that loads it ÷ one that loads io-ts',
    'beyond io-ts'
  ],
  rows: candidates.map(({ name, label }) => {
    const { allocated = NaN, kept = NaN } = memory.get(name) ?? {}
    const cost = name === 'byHand' ? undefined : imports.get(name)
    return [
      label,
      kilobytes(allocated),
      short(kept),
      ...(cost === undefined ? ['—', '—'] : [short(cost.ratio), signed(cost.beyond)])
    ]
  })
})

/** What a bundle weighs. */
export const bundleTable = ({ candidates, bundles }: Results): Table => ({
  title: 'Bundle, minified and compressed',
  head: ['what is imported', 'with all that it needs'],
  rows: [...bundles].map(([name, bytes]) => [
    ownExports.some((exported) => exported === name)
      ? `communique: import { ${name} }`
      : (candidates.find((candidate) => candidate.name === name)?.label ?? name),
    kilobytes(bytes)
  ])
})
