/**
 * Tells how many bytes an article takes that has been decoded and is kept, of many.
 *
 * Parameters: the module, the document, and how many articles are kept.
 */
import { readFileSync } from 'node:fs'
import { answer, loadCandidate, parameter } from './load.js'

const { decode } = await loadCandidate(parameter(0))
const text = readFileSync(parameter(1), 'utf8')
const count = Number(parameter(2))
const heapUsed = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

decode(JSON.parse(text))
const before = heapUsed()
const kept = Array.from({ length: count }, () => decode(JSON.parse(text)))
const bytes = (heapUsed() - before) / kept.length
answer({ bytes })
