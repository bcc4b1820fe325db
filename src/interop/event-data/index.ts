/**
 * Event data: facts as the codes of PLOVER, and what the codes of CAMEO mean.
 *
 * @packageDocumentation
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
