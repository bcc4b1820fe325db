/** What is said of a codec to those who read its schema: words and examples that no check depends on. */
export interface Documentation {
  /** What its values are. */
  readonly description: string
  /** What each key of a record holds, or the tag of a union; a tag with the definition of each word, a line for each. */
  readonly fields?: Readonly<Record<string, string>>
  /** Values that it admits. */
  readonly examples?: ReadonlyArray<unknown>
}
