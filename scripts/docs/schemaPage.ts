import { Article } from '../../src/index.js'
import { toJsonSchema, type Unrepresentable } from '../../src/json-schema/index.js'
import { fillMarkers, table } from './markers.js'

/** What the schema of an article does not say, with the section of the format that does. */
const unsaidTable = (): string => {
  const findings: Array<Unrepresentable> = []
  toJsonSchema(Article, { onUnrepresentable: (finding) => findings.push(finding) })
  const rows = findings.map(({ codec, message }) => [`[\`${codec}\`](format.md#${codec.toLowerCase()})`, `${message}.`])
  return table(['of', 'is not said'], rows)
}

/** `docs/json-schema.md` with its table written anew. */
export const renderSchemaPage = (markdown: string): string => fillMarkers(markdown, unsaidTable)
