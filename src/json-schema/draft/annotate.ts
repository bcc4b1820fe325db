import type { Documentation } from '../../codec/Documentation.js'
import type { JsonSchema } from '../JsonSchema.js'
import { describedWords } from '../words.js'

/** Title and description at the head of a definition, examples at its end. */
export const annotate = (schema: JsonSchema, title: string, documentation: Documentation | undefined): JsonSchema => {
  const { description: ownDescription, examples: ownExamples, ...keywords } = schema
  const description = documentation === undefined ? ownDescription : describedWords(schema, documentation.description)
  const examples = documentation?.examples ?? ownExamples
  return {
    title,
    ...(description === undefined ? {} : { description }),
    ...keywords,
    ...(examples === undefined ? {} : { examples })
  }
}
