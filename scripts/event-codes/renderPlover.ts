import { head, LINE_LENGTH, longUnion, quote, union } from './literals.js'

/** What scripts/data/plover.json has that is written out. */
export interface PloverData {
  readonly source: string
  readonly types: Readonly<
    Record<string, { readonly modes: ReadonlyArray<string>; readonly quad: string; readonly score: number }>
  >
}

const modesProperty = (event: string, modes: ReadonlyArray<string>): string => {
  const line = `  readonly ${event}: ${union(modes)}`
  const property = line.length > LINE_LENGTH ? `  readonly ${event}:\n${longUnion(modes, '    ')}` : line
  return `  /** The modes of ${event}${modes.length === 0 ? ': none' : ''}. */\n${property}`
}

const modesType = (types: PloverData['types']): string => `/**
 * The modes of each PLOVER event, as types: \`never\` where the manual gives it none.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @see https://github.com/openeventdata/PLOVER
 */
export interface PloverModes {
${Object.entries(types)
  .map(([event, { modes }]) => modesProperty(event, modes))
  .join('\n')}
}`

const table = (doc: string, name: string, type: string, rows: ReadonlyArray<readonly [string, string]>): string =>
  `/** ${doc} */\nexport const ${name}: ${type} = {\n${rows.map(([key, value]) => `  ${key}: ${value}`).join(',\n')}\n}`

/** A list on one line, or with an item a line where that is too long. */
const listUnder = (key: string, words: ReadonlyArray<string>): string => {
  const line = `[${words.map(quote).join(', ')}]`
  if (`  ${key}: ${line},`.length <= LINE_LENGTH) return line
  return `[\n${words.map((word) => `    ${quote(word)}`).join(',\n')}\n  ]`
}

/** The text of src/generated/plover.ts. */
export const renderPlover = ({ source, types }: PloverData): string => {
  const events = Object.entries(types)
  const quadClasses = [...new Set(events.map(([, { quad }]) => quad))]
  const parts = [
    head('plover.json', source, 'https://github.com/openeventdata/PLOVER'),
    modesType(types),
    table(
      'The modes of each PLOVER event, in the order of the manual.',
      'modesByEvent',
      '{ readonly [E in keyof PloverModes]: ReadonlyArray<PloverModes[E]> }',
      events.map(([event, { modes }]) => [event, listUnder(event, modes)])
    ),
    table(
      'The quad class of each PLOVER event, as its own section of the manual has it.',
      'quadClassByEvent',
      `Readonly<\n  Record<keyof PloverModes, ${union(quadClasses)}>\n>`,
      events.map(([event, { quad }]) => [event, quote(quad)])
    ),
    table(
      'The score of each PLOVER event, as the manual prints it.',
      'scoreByEvent',
      'Readonly<Record<keyof PloverModes, number>>',
      events.map(([event, { score }]) => [event, String(score)])
    )
  ]
  return `${parts.join('\n\n')}\n`
}
