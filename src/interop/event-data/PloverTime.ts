/**
 * When an event is, to the day.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface PloverTime {
  /** The day, or the first one: `YYYY-MM-DD`. */
  readonly date: string
  /** The time on that day with its offset, where it is known: what follows the `T` of a timestamp (RFC 3339). */
  readonly time?: string
  /** The last day, where it is known to be over several: `YYYY-MM-DD`. */
  readonly endDate?: string
}
