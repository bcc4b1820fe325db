/** The paragraphs of a plain text: what blank lines part, or, where there is none, what lines are. */
export const paragraphsOfText = (text: string): ReadonlyArray<string> =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
