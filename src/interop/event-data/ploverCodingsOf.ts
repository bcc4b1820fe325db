import { cameoToPlover, type CameoToPloverRow } from '../../generated/cameoToPlover.js'
import type { PloverCoding } from '../../model/Coding.js'
import { PloverContext } from '../../vocabulary/PloverContext.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'
import { ploverModes } from '../../vocabulary/ploverModes.js'
import type { Losses } from '../losses.js'

const rowsOf = (code: string): ReadonlyArray<CameoToPloverRow> => cameoToPlover.filter(([of]) => of === code)

/** Codes of eased curfews: the manual has them under CONCEDE. */
const CURFEWS: ReadonlyArray<string> = ['0813', '0814']

const codingOf = ([code, event, word, words]: CameoToPloverRow, losses: Losses): PloverCoding => {
  const mode: PloverMode | undefined = ploverModes[event].find((known) => known === word)
  if (mode === undefined && word !== '') {
    losses.add(
      'not-valid',
      [],
      `the table gives CAMEO ${code} the mode ${word}, which the manual does not have for ${event}`
    )
  }
  const [first, ...others] = words.split(';').filter((context): context is PloverContext => {
    if (PloverContext.is(context)) return true
    if (context !== '')
      losses.add(
        'not-valid',
        [],
        `the table gives CAMEO ${code} the context ${context}, which the manual does not have`
      )
    return false
  })
  return {
    scheme: 'plover',
    event,
    ...(mode === undefined ? {} : { mode }),
    ...(first === undefined ? {} : { contexts: [first, ...others] })
  }
}

/** What the published table makes of a code of CAMEO, without words that the manual does not have. */
export const ploverCodingsOf = (code: string, losses: Losses): ReadonlyArray<PloverCoding> => {
  const codings = rowsOf(code).map((row) => codingOf(row, losses))
  if (codings.length > 1)
    losses.add('ambiguous', [], `CAMEO ${code} becomes ${codings.map(({ event }) => event).join(' or ')}`)
  if (CURFEWS.includes(code)) {
    losses.add(
      'ambiguous',
      [],
      `the table makes CAMEO ${code} RETREAT, while the manual has eased curfews under CONCEDE`
    )
  }
  return codings
}
