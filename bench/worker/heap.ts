/**
 * Tells how many bytes one decode allocates. The process is started with a young generation that is large enough for all
 * runs, so that nothing is collected between the two looks at the heap.
 *
 * Parameters: the module, the document.
 */
import { readFileSync } from 'node:fs'
import { answer, loadCandidate, parameter } from './load.js'

const WARM_UP = 3000
const RUNS = 60

const { decode } = await loadCandidate(parameter(0))
const value: unknown = JSON.parse(readFileSync(parameter(1), 'utf8'))
for (let count = 0; count < WARM_UP; count++) decode(value)
globalThis.gc?.()
decode(value)
const before = process.memoryUsage().heapUsed
for (let count = 0; count < RUNS; count++) decode(value)
const after = process.memoryUsage().heapUsed
answer({ bytes: Math.max(0, (after - before) / RUNS) })
