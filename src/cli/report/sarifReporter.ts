import type { Invocation, Location, ReportingDescriptor, Result as SarifResult, Run } from 'sarif'
import { pointer } from '../../issue/pointer.js'
import { ruleTable } from '../../rule/ruleTable.js'
import type { FoundIssue, FoundRelated } from '../validate/FoundIssue.js'
import { artifactUri } from './artifactUri.js'
import type { Reporter } from './Reporter.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * A text as a message that is shown as it is: braces are doubled, and nothing reads as a link.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317463
 */
const message = (text: string): { text: string } => ({
  text: text.replace(/[{}]/g, '$&$&').replace(/\]\(/g, '] (')
})

const rules: Array<ReportingDescriptor> = ruleTable.map(({ code, severity, summary }) => ({
  id: code,
  shortDescription: message(summary),
  defaultConfiguration: { level: severity }
}))

const ruleIndexes: ReadonlyMap<string, number> = new Map(ruleTable.map(({ code }, index) => [code, index]))

const locationOf = (file: string, { path, line, column }: FoundIssue | FoundRelated): Location => ({
  physicalLocation: {
    artifactLocation: { uri: artifactUri(file) },
    region: { startLine: line, startColumn: column }
  },
  ...(path.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: pointer({ path }) }] })
})

const resultOf = (file: string, issue: FoundIssue): SarifResult => {
  const { code, severity, hint, related } = issue
  const ruleIndex = ruleIndexes.get(code)
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: message(hint === undefined ? issue.message : `${issue.message}\nhint: ${hint}`),
    locations: [locationOf(file, issue)],
    ...(related === undefined
      ? {}
      : { relatedLocations: related.map((other) => ({ ...locationOf(file, other), message: message(other.message) })) })
  }
}

const runHead = (version: string): Omit<Run, 'results' | 'invocations'> => ({
  tool: { driver: { name: 'communique', semanticVersion: version, rules } },
  columnKind: 'utf16CodeUnits',
  newlineSequences: ['\r\n', '\n', '\r']
})

const invocationOf = (unreadable: ReadonlyArray<string>): Invocation => ({
  executionSuccessful: unreadable.length === 0,
  toolExecutionNotifications: unreadable.map((complaint) => ({ level: 'error', message: message(complaint) }))
})

/** The members of an object as JSON, without its braces. */
const members = (value: object): string => JSON.stringify(value).slice(1, -1)

/**
 * Results as a SARIF log of one run, a line a result. Lone carriage returns count as ends of lines.
 *
 * @param version - the version of this package
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export const sarifReporter = (version: string): Reporter => ({
  start: `{${members({ version: '2.1.0', $schema: schema })},"runs":[{${members(runHead(version))},"results":[\n`,
  parts: ({ file, issues }) => issues.map((issue) => `${JSON.stringify(resultOf(file, issue))}\n`),
  separator: ',',
  end: (_summary, unreadable) => `],${members({ invocations: [invocationOf(unreadable)] })}}]}\n`
})
