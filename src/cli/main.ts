import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { serveBatches } from './jobs/serveBatches.js'
import { processEnvironment } from './processEnvironment.js'
import { run } from './run.js'
import type { InspectOptions } from './validate/inspectRecord.js'

if (parentPort === null) {
  const program = new URL(import.meta.url)
  process.exitCode = await run(process.argv.slice(2), processEnvironment(process, program))
} else {
  serveBatches(parentPort, workerData as InspectOptions)
}
