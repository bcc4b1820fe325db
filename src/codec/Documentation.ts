/** What is said of a codec to those who read its schema: words and examples that no check depends on. */
export interface Documentation {
  /** What its values are. */
  readonly description: string
  /** What each key of a record holds. */
  readonly fields?: Readonly<Record<string, string>>
  /** Values that it admits. */
  readonly examples?: ReadonlyArray<unknown>
}
