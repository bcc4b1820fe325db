/**
 * Event data: facts as the codes of PLOVER, and what the codes of CAMEO mean.
 *
 * @module communique/interop/event-data
 * @document ../../../docs/interop/event-data.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { PloverActor } from './PloverActor.js'
export type { PloverEvidence } from './PloverEvidence.js'
export type { PloverPlace } from './PloverPlace.js'
export type { PloverRecord } from './PloverRecord.js'
export type { PloverTime } from './PloverTime.js'
export { toPlover } from './toPlover.js'
export type { CameoEvent, CameoRoot } from './CameoEvent.js'
export { fromCameo } from './fromCameo.js'
