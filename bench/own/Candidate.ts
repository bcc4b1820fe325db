/** What every candidate can do, whatever library it is made with. */
export interface Candidate {
  /** Yes or no, by the cheapest call that the library has. */
  readonly is: (value: unknown) => boolean
  /** The value by the library's usual call, or nothing where it is refused. */
  readonly decode: (value: unknown) => unknown
  /** All faults with all that the library tells of them. Checks by hand tell none. */
  readonly faults?: (value: unknown) => ReadonlyArray<unknown>
}
