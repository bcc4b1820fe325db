import { kebabCase } from '../../src/codec/kebabCase.js'
import type { Shape } from '../../src/codec/Shape.js'
import { shapeOf } from '../../src/codec/shapeOf.js'
import { rules } from '../../src/index.js'
import { anchorOf, code } from './markers.js'
import { rulesThatTouch } from './ruleTouches.js'
import { codecOf } from './walkable.js'

/** The codes of what a codec itself finds wrong, besides what its parts find. */
const ownCodesOf = (shape: Shape): ReadonlyArray<string> => {
  switch (shape.kind) {
    case 'record':
      return ['type/object', 'key/missing', 'key/unknown', ...(shape.isNonEmpty ? ['value/empty-object'] : [])]
    case 'enumeration':
      return ['type/string', 'value/not-in-list']
    case 'union':
      return shape.tag === undefined ? [] : ['type/object', 'key/missing', 'union/unknown-tag']
    case 'string':
      return ['type/string', `format/${kebabCase(shape.format?.name ?? '')}`]
    case 'number':
      return [shape.range?.integer === true ? 'type/integer' : 'type/number', 'value/out-of-range']
    case 'tuple':
      return ['type/array', 'key/missing', 'key/unknown']
    case 'dictionary':
      return ['type/object', 'key/unknown']
    case 'literal':
      return ['type/string', shape.code ?? 'value/not-in-list']
    case 'json':
      return ['type/json']
    default:
      return []
  }
}

/** Every rule is about an article. */
const WHOLE: ReadonlySet<string> = new Set(['Article', 'VerifiedArticle'])

const linkToCode = (issueCode: string): string => `[${code(issueCode)}](rules.md#${anchorOf(issueCode)})`

/** What may be found wrong with a value, by the codec with a name and by the rules, in sentences. */
export const issuesOf = (name: string): ReadonlyArray<string> => {
  const own = ownCodesOf(shapeOf(codecOf(name))).map(linkToCode)
  const touching = WHOLE.has(name) ? rules : rulesThatTouch(name)
  return [
    ...(own.length === 0 ? [] : [`The codec itself fails with ${own.join(', ')}.`]),
    ...touching.map((rule) => `${linkToCode(rule.code)} (${rule.severity}): ${rule.summary}`)
  ]
}
