import { EventStatus } from '../../vocabulary/EventStatus.js'
import type { ArticleOptions } from '../ArticleOptions.js'

/**
 * What a program may know of an article that ninjs does not tell.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsOptions extends ArticleOptions {
  /**
   * What became of the events that the item names: ninjs does not tell, and an event of an article does. Without it they are
   * losses.
   */
  readonly eventStatus?: EventStatus
}

/**
 * The status, which must be one.
 *
 * @throws RangeError where it is none
 */
export const eventStatusOf = ({ eventStatus }: NinjsOptions): EventStatus | undefined => {
  if (eventStatus !== undefined && !EventStatus.is(eventStatus)) {
    throw new RangeError(`eventStatus is ${JSON.stringify(eventStatus)}: expected a status of events`)
  }
  return eventStatus
}
