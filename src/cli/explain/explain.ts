import { didYouMean } from '../../codec/nearestWord.js'
import { printable } from '../../codec/describeValue.js'
import type { Environment } from '../Environment.js'
import { type ExitStatus, exitStatus } from '../exitStatus.js'
import { hang } from '../terminal/hang.js'
import { type Palette, paletteFor } from '../terminal/Palette.js'
import { textWidth } from '../terminal/textWidth.js'
import { renderMarkdown } from './renderMarkdown.js'
import { topicsOf } from './topicsOf.js'
import { topicSummary } from './topicSummary.js'
import type { Topic } from './Topic.js'

/** The file that says what every code means. */
const RULES_FILE = 'docs/rules.md'

const listing = (topics: ReadonlyArray<Topic>, { bold }: Palette, width: number): string => {
  const margin = Math.max(...topics.map(({ code }) => code.length)) + 2
  return topics
    .map((topic) => {
      const summary = topicSummary(topic).replace(/[`*]/g, '')
      return `${hang(summary, bold(topic.code) + ' '.repeat(margin - topic.code.length), ' '.repeat(margin), width)}\n`
    })
    .join('')
}

/** Writes what a code means; without one, all codes with a line for each. */
export const explain = async (code: string | undefined, environment: Environment): Promise<ExitStatus> => {
  const { stdout, stderr, readPackageFile } = environment
  const topics = topicsOf(await readPackageFile(RULES_FILE))
  const palette = paletteFor(stdout, environment)
  const width = textWidth(stdout)
  if (code === undefined) {
    await stdout.write(listing(topics, palette, width))
    return exitStatus.valid
  }
  const topic = topics.find((candidate) => candidate.code === code)
  if (topic === undefined) {
    const hint =
      didYouMean(
        code,
        topics.map((other) => other.code)
      ) ?? '"communique explain" lists all codes'
    await stderr.write(`communique: there is no code ${printable(JSON.stringify(code))}: ${hint}\n`)
    return exitStatus.failed
  }
  await stdout.write(`${palette.bold(topic.code)}\n\n${renderMarkdown(topic.text, palette, width)}`)
  return exitStatus.valid
}
