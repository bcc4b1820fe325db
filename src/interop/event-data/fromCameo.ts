import { describeValue } from '../../codec/describeValue.js'
import { cameoNames } from '../../generated/cameoNames.js'
import { cameoQuadRoots, cameoScores } from '../../generated/cameoScores.js'
import { unlistedCameoNames } from '../../generated/cameoToPlover.js'
import type { PloverQuadClass } from '../../vocabulary/ploverQuadClasses.js'
import type { Conversion } from '../Conversion.js'
import { losses } from '../losses.js'
import type { CameoEvent } from './CameoEvent.js'
import { ploverCodingsOf } from './ploverCodingsOf.js'

const names: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([...Object.entries(cameoNames), ...Object.entries(unlistedCameoNames)]))()

const quadClassOf = (root: string): PloverQuadClass => {
  const [, material, conflict, fight] = cameoQuadRoots
  if (root < material) return 'VERBAL COOPERATION'
  if (root < conflict) return 'MATERIAL COOPERATION'
  return root < fight ? 'VERBAL CONFLICT' : 'MATERIAL CONFLICT'
}

/** The name of a code that is known, or of its root, which has one, too. */
const nameOf = (code: string): string => names.get(code) as string

/**
 * Tells what a code of CAMEO means: its name and root, its quad class and Goldstein score, and what becomes of it in
 * PLOVER.
 *
 * Besides the 310 codes of `CameoCode` it knows 106, 1213 and 1214. The losses tell what PLOVER has no place for:
 * statements and appeals (roots 01 and 02), and modes and contexts of the published table that the manual does not
 * have. A code that no list has gives no value; the leading zero counts.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { fromCameo } from 'communique/interop/event-data'
 *
 * const { value, losses } = fromCameo('042')
 * assert.deepEqual(value, {
 *   code: '042',
 *   label: 'Make a visit',
 *   root: { code: '04', label: 'CONSULT' },
 *   quadClass: 'VERBAL COOPERATION',
 *   goldsteinScore: 1.9,
 *   codings: [{ scheme: 'plover', event: 'CONSULT', mode: 'visit' }]
 * })
 * assert.deepEqual(losses, [])
 * assert.equal(fromCameo('42').value, undefined)
 * @see https://github.com/openeventdata/PLOVER
 */
export const fromCameo = (code: string): Conversion<CameoEvent> => {
  const lost = losses()
  if (!names.has(code)) {
    lost.add('not-known', [], `${describeValue(code)} is no code of CAMEO, whose codes keep their leading zero`)
    return { losses: lost.list }
  }
  const root = { code: code.slice(0, 2), label: nameOf(code.slice(0, 2)) }
  const codings = ploverCodingsOf(code, lost)
  if (codings.length === 0) lost.add('no-place', [], `PLOVER has no event for ${root.label}`)
  const goldsteinScore = cameoScores[code]
  const value: CameoEvent = {
    code,
    label: nameOf(code),
    root,
    quadClass: quadClassOf(root.code),
    ...(goldsteinScore === undefined ? {} : { goldsteinScore }),
    codings
  }
  return { value, losses: lost.list }
}
