import { anchorAmbiguous } from './anchorAmbiguous.js'
import { anchorNotFound } from './anchorNotFound.js'
import { dateModifiedBeforePublished } from './dateModifiedBeforePublished.js'
import { eventPartOutsideWhole } from './eventPartOutsideWhole.js'
import { eventPlannedInPast } from './eventPlannedInPast.js'
import { eventStatusTime } from './eventStatusTime.js'
import { idDuplicate } from './idDuplicate.js'
import { itineraryOriginIsFirstStop } from './itineraryOriginIsFirstStop.js'
import { itineraryPlannedInPast } from './itineraryPlannedInPast.js'
import { itineraryRepeatedStop } from './itineraryRepeatedStop.js'
import { itineraryStatus } from './itineraryStatus.js'
import { itineraryStatusTime } from './itineraryStatusTime.js'
import { itineraryTimeOrder } from './itineraryTimeOrder.js'
import { languageRedundant } from './languageRedundant.js'
import { officeTenure } from './officeTenure.js'
import { referenceCycle } from './referenceCycle.js'
import { referenceRepeated } from './referenceRepeated.js'
import { referenceUnknown } from './referenceUnknown.js'
import { referenceWrongKind } from './referenceWrongKind.js'
import { statementContinuesOtherSpeaker } from './statementContinuesOtherSpeaker.js'
import { statementNotInQuotationMarks } from './statementNotInQuotationMarks.js'
import { statementSegmentOrder } from './statementSegmentOrder.js'
import { temporalResolution } from './temporalResolution.js'
import { temporalWeekday } from './temporalWeekday.js'
import type { Rule } from './Rule.js'
import { unusedActor, unusedPlace } from './unused.js'

/** All rules, in the order in which they run and their issues come. */
export const ruleTable: ReadonlyArray<Rule> = [
  idDuplicate,
  referenceUnknown,
  referenceWrongKind,
  referenceRepeated,
  referenceCycle,
  anchorNotFound,
  anchorAmbiguous,
  statementNotInQuotationMarks,
  statementSegmentOrder,
  statementContinuesOtherSpeaker,
  itineraryTimeOrder,
  itineraryStatusTime,
  itineraryPlannedInPast,
  itineraryRepeatedStop,
  itineraryStatus,
  itineraryOriginIsFirstStop,
  eventStatusTime,
  eventPlannedInPast,
  eventPartOutsideWhole,
  officeTenure,
  temporalResolution,
  temporalWeekday,
  dateModifiedBeforePublished,
  languageRedundant,
  unusedActor,
  unusedPlace
]
