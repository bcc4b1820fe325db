import type { Vocabulary } from '../codec/vocabulary.js'
import { CameoCode } from './CameoCode.js'

const sortedWords = /* @__NO_SIDE_EFFECTS__ */ <K extends string>({ keys }: Vocabulary<K>): ReadonlyArray<K> =>
  (Object.keys(keys) as Array<K>).sort()

/**
 * The CAMEO codes in the order of the codebook: by code as a string, each before its finer ones.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { cameoCodes } from 'communique'
 *
 * assert.deepEqual(cameoCodes.slice(0, 3), ['01', '010', '011'])
 * assert.equal(cameoCodes.includes('106' as never), false)
 */
export const cameoCodes: ReadonlyArray<CameoCode> = sortedWords(CameoCode)
