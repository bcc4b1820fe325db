import { printable } from '../../codec/describeValue.js'
import { didYouMean } from '../../codec/nearestWord.js'
import { schemaText } from '../../json-schema/schemaText.js'
import type { Target } from '../../json-schema/Target.js'
import { toJsonSchema } from '../../json-schema/toJsonSchema.js'
import type { Unrepresentable } from '../../json-schema/Unrepresentable.js'
import type { Environment } from '../Environment.js'
import { type ExitStatus, exitStatus } from '../exitStatus.js'
import { entities } from './entities.js'

/** What the command is asked for. */
export interface SchemaOptions {
  readonly target: Target
  readonly absent: 'null' | 'omit'
  /** Whether nothing is told of what the schema cannot say. */
  readonly quiet: boolean
}

/**
 * Writes the JSON Schema of an entity; what it cannot say is told on standard error.
 *
 * @param name - `article`, `statement` …
 */
export const schema = async (
  name: string,
  { target, absent, quiet }: SchemaOptions,
  { stdout, stderr }: Environment
): Promise<ExitStatus> => {
  const codec = entities.get(name.toLowerCase())
  if (codec === undefined) {
    const hint = didYouMean(name, entities.keys()) ?? `there are ${[...entities.keys()].join(', ')}`
    await stderr.write(`communique: there is no entity ${printable(JSON.stringify(name))}: ${hint}\n`)
    return exitStatus.failed
  }
  const findings: Array<Unrepresentable> = []
  await stdout.write(
    schemaText(toJsonSchema(codec, { target, absent, onUnrepresentable: (finding) => findings.push(finding) }))
  )
  if (!quiet)
    await stderr.write(findings.map(({ pointer, message }) => `${pointer} does not say: ${message}\n`).join(''))
  return exitStatus.valid
}
