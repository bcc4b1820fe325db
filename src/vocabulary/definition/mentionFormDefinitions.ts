import type { MentionForm } from '../MentionForm.js'

/** What each word of `MentionForm` means. */
export const mentionFormDefinitions: Readonly<Record<MentionForm, string>> = {
  name: 'A proper name, whole, in part or as initials: "Zalmay Khalilzad", "Mr Nadery", "UNAMA".',
  description:
    'A phrase that tells who or what is meant without naming it: "the special envoy", "the Turkish capital". A title ' +
    'that stands with a name is part of the name.',
  pronoun: 'A word that stands for what the text names elsewhere: "he", "they", "its", "whose".',
  metonym:
    'The name of one thing used for another that belongs to it: "Kabul" for the Afghan government, "the White House" ' +
    'for the US administration. Where the place itself is meant, the form is a name.'
}
