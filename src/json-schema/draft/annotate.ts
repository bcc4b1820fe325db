import type { Documentation } from '../../codec/Documentation.js'
import type { JsonSchema } from '../JsonSchema.js'

/** A list of words is described by its own description, then word by word. */
const descriptionOf = (schema: JsonSchema, said: string | undefined): unknown => {
  if (said === undefined) return schema['description']
  return 'enum' in schema && 'description' in schema ? `${said}\n${String(schema['description'])}` : said
}

/** Title and description at the head of a definition, examples at its end. */
export const annotate = (
  { description: _own, examples: ownExamples, ...keywords }: JsonSchema,
  title: string,
  documentation: Documentation | undefined
): JsonSchema => {
  const description = descriptionOf(
    { ...keywords, ...(_own === undefined ? {} : { description: _own }) },
    documentation?.description
  )
  const examples = documentation?.examples ?? ownExamples
  return {
    title,
    ...(description === undefined ? {} : { description }),
    ...keywords,
    ...(examples === undefined ? {} : { examples })
  }
}
