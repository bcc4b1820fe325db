/**
 * Facts as W3C web annotations, and back.
 *
 * @module communique/interop/web-annotation
 * @document ../../../docs/interop/web-annotation.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { AnnotatedArticle, Note, NoteBody } from './AnnotatedArticle.js'
export { annotatedText } from './annotatedText.js'
export { fromWebAnnotations } from './fromWebAnnotations.js'
export { toWebAnnotations } from './toWebAnnotations.js'
export type {
  AnnotationAgent,
  PositionSelector,
  QuoteSelector,
  ResourceBody,
  WebAnnotation,
  WordsBody,
  WordsTarget
} from './WebAnnotation.js'
