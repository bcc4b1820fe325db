/**
 * The codes of the rules, which check what no single record can tell.
 *
 * @category Rules
 * @since 0.1.0
 */
export type RuleCode =
  | 'id/duplicate'
  | 'reference/unknown'
  | 'reference/wrong-kind'
  | 'reference/repeated'
  | 'reference/cycle'
  | 'anchor/not-found'
  | 'anchor/ambiguous'
  | 'statement/not-in-quotation-marks'
  | 'statement/segment-order'
  | 'statement/continues-other-speaker'
  | 'itinerary/time-order'
  | 'itinerary/status-time'
  | 'itinerary/planned-in-past'
  | 'itinerary/repeated-stop'
  | 'itinerary/status'
  | 'itinerary/origin-is-first-stop'
  | 'event/status-time'
  | 'event/planned-in-past'
  | 'event/part-outside-whole'
  | 'office/tenure'
  | 'temporal/resolution'
  | 'temporal/weekday'
  | 'date/modified-before-published'
  | 'language/redundant'
  | 'unused/actor'
  | 'unused/place'
