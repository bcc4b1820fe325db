/**
 * Who made an annotation.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#agents
 */
export interface AnnotationAgent {
  /** `Person` for a human, `Software` for a program. */
  readonly type: 'Person' | 'Software'
  /** What the person or the program is called. */
  readonly name: string
}

/**
 * Words that an annotation adds to those that it points at.
 *
 * `classifying`: what the words are to the fact (`mention`, `segment`, `cue`, `speaker`, `evidence`, `expression`), and the
 * form of a mention or the type of a segment. `tagging`: what the fact is called, for people to read.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#embedded-textual-body
 */
export interface WordsBody {
  /** Tells an embedded text. */
  readonly type: 'TextualBody'
  /** Why the words are there. */
  readonly purpose: 'classifying' | 'tagging'
  /** The words. */
  readonly value: string
}

/**
 * A resource that an annotation ties the words to: a fact of the article, or what an identifier names.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#specific-resources
 */
export interface ResourceBody {
  /** Tells a resource that has a purpose. */
  readonly type: 'SpecificResource'
  /** `identifying`: it is what the words mean. `linking`: it is what they bear out. */
  readonly purpose: 'identifying' | 'linking'
  /** The resource: the article's id with the fact as the fragment, or the URI of an identifier. */
  readonly source: string
}

/**
 * Words of a text, told by quoting them.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface QuoteSelector {
  /** Tells a quotation. */
  readonly type: 'TextQuoteSelector'
  /** The words, letter for letter. */
  readonly exact: string
  /** The text right before them; absent where there is none. */
  readonly prefix?: string
  /** The text right after them; absent where there is none. */
  readonly suffix?: string
}

/**
 * Words of a text, told by offsets in Unicode code points from its start.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface PositionSelector {
  /** Tells offsets. */
  readonly type: 'TextPositionSelector'
  /** How many code points stand before the words. */
  readonly start: number
  /** How many code points stand before what comes after the words. */
  readonly end: number
  /** A quotation within what the offsets tell. */
  readonly refinedBy?: QuoteSelector
}

/**
 * The words that an annotation is about.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface WordsTarget {
  /** Tells a part of a resource. */
  readonly type: 'SpecificResource'
  /** The `url` of the article, or its `id` where it has none. */
  readonly source: string
  /** Ways to tell the same words, in the text that `annotatedText` gives. */
  readonly selector: ReadonlyArray<QuoteSelector | PositionSelector>
}

/**
 * A web annotation as `toWebAnnotations` writes it: it ties words of the article to a fact.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/annotation-model/#annotations
 */
export interface WebAnnotation {
  /** The context of web annotations. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** The article's id, and as the fragment the fact, the list and the place in it: `urn:example:news#envoy/mentions/0`. */
  readonly id: string
  /** Tells an annotation. */
  readonly type: 'Annotation'
  /** Why it was made. */
  readonly motivation: 'identifying' | 'classifying' | 'linking'
  /** Who drew the fact from the text. */
  readonly creator?: ReadonlyArray<AnnotationAgent>
  /** When that was done: UTC, with `Z`. */
  readonly created?: string
  /** The fact, and what the words are to it. */
  readonly body: ReadonlyArray<ResourceBody | WordsBody>
  /** The words. */
  readonly target: WordsTarget
}
