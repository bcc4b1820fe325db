import { toWebAnnotations } from '../../interop/web-annotation/toWebAnnotations.js'
import type { Format, Formats } from './Format.js'
import { plainText } from './plainText.js'

/** The formats that the command line knows, in the order of its help. */
export const formats: Formats = new Map<string, Format>([
  [
    'article',
    { title: 'articles of this package', input: { kind: 'article' }, output: (value) => ({ value, losses: [] }) }
  ],
  ['text', { title: 'headline and paragraphs', output: plainText }],
  ['web-annotation', { title: 'W3C web annotations, a list', output: toWebAnnotations }]
])
