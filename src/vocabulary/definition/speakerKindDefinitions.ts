import type { SpeakerKind } from '../SpeakerKind.js'

/** What each word of `SpeakerKind` means. */
export const speakerKindDefinitions: Readonly<Record<SpeakerKind, string>> = {
  actor:
    "Someone on the article's list of actors. A group stands there for a joint statement, or where it is also named " +
    'or acts elsewhere.',
  unnamed: 'Somebody whom the text describes and does not name ("a senior official"), or nobody at all ("reportedly").',
  document:
    'A text that speaks for itself: a leaked draft, a treaty, a report. "The ministry said in a statement" has the ' +
    'ministry as speaker, and the text as medium.'
}
