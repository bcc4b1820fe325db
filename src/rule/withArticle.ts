import type { EntityKind } from './EntityKind.js'

/** A kind with its indefinite article, for messages: `an event`. */
export const withArticle = (kind: EntityKind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
