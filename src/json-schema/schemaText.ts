import type { JsonSchema } from './JsonSchema.js'

/** Characters that a reader of the text would not see, or not tell from a space. */
const UNSEEN = /[\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g

/** A schema as text: indented by two spaces, what cannot be seen written as escapes, a line break at the end. */
export const schemaText = (schema: JsonSchema): string => {
  const text = JSON.stringify(schema, null, 2).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return `${text}\n`
}
