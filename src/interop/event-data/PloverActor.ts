/**
 * An actor of an event record.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://github.com/openeventdata/PLOVER
 */
export interface PloverActor {
  /**
   * The alpha-3 code of a country (ISO 3166-1), `KOS`, or a code of the manual for what is no state: `IGO`, `UNO`,
   * `EUR` …
   */
  readonly code?: string
  /** The code of the sector: `GOV`, `MIL`, `LEG` … */
  readonly sector?: string
  /** The name of the actor in the article. */
  readonly name: string
  /** The item of Wikidata that the actor is, which the manual asks for to tell actors apart. */
  readonly wikidataId?: string
  /** Where the actor stands in the article: a JSON Pointer (RFC 6901). */
  readonly pointer: string
}
