import { keyOf, type Cell } from '../measure/cells.js'
import { PARSE } from '../measure/timings.js'
import { short } from './numbers.js'
import type { Results } from './Results.js'

const ROW = 24
const LEFT = 250
const RIGHT = 60
const WIDTH = 880
const TOP = 76
const PLOT = WIDTH - LEFT - RIGHT

/** Colours that are told apart by those who see fewer of them, on white and on black. */
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 15px; font-weight: 600; }
  .own { font-weight: 600; }
  .quiet { fill: #59636e; }
  .grid { stroke: #8b949e; stroke-opacity: 0.35; }
  .unit { stroke: #8b949e; stroke-width: 1.5; stroke-dasharray: 4 3; }
  .span { stroke: #8b949e; stroke-opacity: 0.6; stroke-width: 2; }
  .valid { fill: #0969da; }
  .fault { fill: #bc4c00; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .quiet { fill: #9198a1; }
    .valid { fill: #58a6ff; }
    .fault { fill: #f0883e; }
  }`

const VALID: Cell = { size: 'seed', state: 'valid', operation: 'decode' }
const FAULT: Cell = { size: 'seed', state: 'one fault', operation: 'faults' }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The powers of ten, and their doubles and fives, in a range. */
const ticksIn = (low: number, high: number): ReadonlyArray<number> =>
  [0.01, 0.1, 1, 10, 100, 1000]
    .flatMap((unit) => [unit, 2 * unit, 5 * unit])
    .filter((tick) => tick >= low && tick <= high)

const marks: Readonly<Record<'valid' | 'fault', (x: number, y: number) => string>> = {
  valid: (x, y) => `<circle class="valid" cx="${x}" cy="${y}" r="5.5"/>`,
  fault: (x, y) => `<rect class="fault" x="${x - 5}" y="${y - 5}" width="10" height="10" rx="1"/>`
}

/** Draws how long the seed takes, valid and with one fault, in units of `JSON.parse`: the fastest first. */
export const chartOf = (results: Results): string => {
  const ratioOf = (cell: Cell, name: string): number =>
    (results.timings.get(keyOf(cell, name))?.median ?? NaN) / (results.timings.get(keyOf(cell, PARSE))?.median ?? NaN)
  const rows = results.candidates
    .map(({ name, label, group }) => ({ label, group, valid: ratioOf(VALID, name), fault: ratioOf(FAULT, name) }))
    .filter(({ valid }) => Number.isFinite(valid))
    .sort((left, right) => left.valid - right.valid)
  const values = rows.flatMap(({ valid, fault }) => [valid, fault]).filter(Number.isFinite)
  const [low, high] = [Math.min(...values, 1) / 1.3, Math.max(...values, 1) * 1.3]
  const at = (ratio: number): number =>
    Math.round((LEFT + (Math.log(ratio / low) / Math.log(high / low)) * PLOT) * 10) / 10
  const bottom = TOP + rows.length * ROW
  const grid = ticksIn(low, high).flatMap((tick) => [
    `<line class="${tick === 1 ? 'unit' : 'grid'}" x1="${at(tick)}" x2="${at(tick)}" y1="${TOP - 8}" y2="${bottom}"/>`,
    `<text class="quiet" x="${at(tick)}" y="${bottom + 18}" text-anchor="middle">${tick}</text>`
  ])
  const lines = rows.flatMap(({ label, group, valid, fault }, index) => {
    const y = TOP + index * ROW + ROW / 2 - 4
    const hasFault = Number.isFinite(fault)
    return [
      `<text class="${group === 'own' ? 'own' : 'peer'}" x="${LEFT - 14}" y="${y + 4}" text-anchor="end">${escaped(label)}</text>`,
      ...(hasFault ? [`<line class="span" x1="${at(valid)}" x2="${at(fault)}" y1="${y}" y2="${y}"/>`] : []),
      ...(hasFault ? [marks.fault(at(fault), y)] : []),
      marks.valid(at(valid), y),
      `<text class="quiet" x="${WIDTH - RIGHT + 12}" y="${y + 4}">${short(valid)}</text>`
    ]
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 48}" role="img" aria-labelledby="title">
<title id="title">Time to decode an article, in units of JSON.parse</title>
<style>${STYLE}
</style>
<text class="title" x="${LEFT}" y="24">Time to decode the seed article ÷ JSON.parse</text>
${marks.valid(LEFT + 6, 44)}<text x="${LEFT + 18}" y="48">valid</text>
${marks.fault(LEFT + 76, 44)}<text x="${LEFT + 88}" y="48">one fault, told in full</text>
<text class="quiet" x="${WIDTH - RIGHT + 12}" y="48">valid</text>
${[...grid, ...lines].join('\n')}
<text class="quiet" x="${LEFT}" y="${bottom + 38}">logarithmic; 1 is what JSON.parse takes for the same text; less is faster</text>
</svg>
`
}
