import process from 'node:process'
import { processEnvironment } from './processEnvironment.js'
import { run } from './run.js'

process.exitCode = await run(process.argv.slice(2), processEnvironment(process))
