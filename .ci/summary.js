import { existsSync, readFileSync } from 'node:fs'

const REPORT = '.test-output/results.json'
const TESTS = 'test:coverage'

/** The parts of the check that failed, by the names of their scripts. */
const parts = process.argv.slice(2)

const results = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')).testResults : []
const statuses = results.flatMap(({ status, assertionResults }) =>
  // A file that could not be loaded has no results of its own.
  assertionResults.length === 0 ? [status] : assertionResults.map((result) => result.status)
)
const count = (wanted) => statuses.filter((status) => status === wanted).length

const failedTests = count('failed')
// Without a failed test it was the coverage, or the run itself.
const failedParts = parts.filter((part) => part !== TESTS || failedTests === 0)
const failed = failedTests + failedParts.length

if (parts.length > 0) console.log(`failed: ${parts.join(', ')}`)
console.log(`${count('passed')} passed, ${failed} failed`)
process.exitCode = failed === 0 && count('passed') > 0 ? 0 : 1
