/**
 * Why a reference comes to nothing.
 *
 * `base-not-a-day`: what it is counted from is not known to the day. `no-such-day`: no year has that day, as 30 February.
 * `outside-years`: it comes to lie outside the years 0000 to 9999, which a date can write.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Unresolvable {
  /** The reason. */
  readonly kind: 'base-not-a-day' | 'no-such-day' | 'outside-years'
}
