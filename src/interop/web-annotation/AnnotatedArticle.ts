import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Anchor } from '../../model/Anchor.js'

/**
 * What an annotation says about words of an article.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#bodies-and-targets
 */
export interface NoteBody {
  /** The words of a text. */
  readonly text?: string
  /** The URI of a resource. */
  readonly source?: string
  /** What it is there for: `commenting`, `tagging` … */
  readonly purposes: ReadonlyArray<string>
}

/**
 * An annotation of words of an article that says something else than which fact they support: a comment, a tag, a link.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface Note {
  /** The id of the annotation, where it has one. */
  readonly id?: string
  /** The words. */
  readonly anchor: Anchor
  /** Why the annotation was made: `commenting`, `highlighting` … */
  readonly motivations: ReadonlyArray<string>
  /** What it says; nothing where the words are only marked. */
  readonly bodies: ReadonlyArray<NoteBody>
}

/**
 * An article with what annotations say of it.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface AnnotatedArticle {
  /** The article, with the words that annotations tie to its facts. */
  readonly article: VerifiedArticle
  /** What the annotations say besides, in their order. */
  readonly notes: ReadonlyArray<Note>
}
