import type { StatementMode } from '../StatementMode.js'

/** What each word of `StatementMode` means. */
export const statementModeDefinitions: Readonly<Record<StatementMode, string>> = {
  direct: "Every segment is quoted: the speaker's own words throughout.",
  indirect: "Every segment is paraphrased: the reporter's words throughout.",
  mixed: 'At least one segment is quoted and at least one is paraphrased.'
}
