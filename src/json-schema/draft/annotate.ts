import type { Documentation } from '../../codec/Documentation.js'
import type { JsonSchema } from '../JsonSchema.js'

/** A list of words is described by what is said of it, then word by word. */
const descriptionOf = ({ description, ...keywords }: JsonSchema, said: string | undefined): unknown => {
  if (said === undefined || typeof description !== 'string') return said ?? description
  return 'enum' in keywords ? description.replace(/^.*/, said) : said
}

/** Title and description at the head of a definition, examples at its end. */
export const annotate = (schema: JsonSchema, title: string, documentation: Documentation | undefined): JsonSchema => {
  const { description: _description, examples: ownExamples, ...keywords } = schema
  const description = descriptionOf(schema, documentation?.description)
  const examples = documentation?.examples ?? ownExamples
  return {
    title,
    ...(description === undefined ? {} : { description }),
    ...keywords,
    ...(examples === undefined ? {} : { examples })
  }
}
