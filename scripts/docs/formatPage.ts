import { ploverModes } from '../../src/index.js'
import { referenceRoles } from '../../src/rule/referenceRole.js'
import { choiceTable, fieldTable, wordTable } from './codecTables.js'
import { linkToSection } from './formatSections.js'
import { code, fillMarkers, table } from './markers.js'

const modeTable = (): string =>
  table(
    ['event', 'modes'],
    Object.entries(ploverModes).map(([event, modes]) => [code(event), modes.map(code).join(', ') || 'none'])
  )

/** The keys that may name the same kinds are told in one row; a key that differs by its holder is told with it. */
const referenceTable = (): string => {
  const keysByExpected = new Map<string, Array<string>>()
  for (const [use, { key, expected }] of Object.entries(referenceRoles)) {
    const holder = use.startsWith(`${key}Of`) ? ` of a ${use.slice(key.length + 2).toLowerCase()}` : ''
    keysByExpected.set(expected, [...(keysByExpected.get(expected) ?? []), code(key) + holder])
  }
  return table(
    ['names', 'under these keys'],
    [...keysByExpected].map(([expected, keys]) => [expected, keys.join(', ')])
  )
}

const renderers: Readonly<Record<string, (name: string) => string>> = {
  fields: (name) => fieldTable(name, linkToSection),
  words: wordTable,
  choices: (name) => choiceTable(name, linkToSection),
  modes: modeTable,
  references: referenceTable
}

/** `docs/format.md` with its tables written anew: each stands between comments that name what it shows. */
export const renderFormatPage = (markdown: string): string =>
  fillMarkers(markdown, (marker) => {
    const [what = '', name = ''] = marker.split(' ')
    const renderTable = renderers[what]
    if (renderTable === undefined) throw new Error(`there is no table of ${what}`)
    return renderTable(name)
  })
