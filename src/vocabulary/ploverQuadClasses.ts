import { quadClassByEvent } from '../generated/plover.js'
import type { PloverEvent } from './PloverEvent.js'

/**
 * One of the four classes of political events: by word or by deed, with others or against them.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @see https://github.com/openeventdata/PLOVER
 */
export type PloverQuadClass = 'VERBAL COOPERATION' | 'MATERIAL COOPERATION' | 'VERBAL CONFLICT' | 'MATERIAL CONFLICT'

/**
 * The quad class of each PLOVER event.
 *
 * The manual contradicts itself on SANCTION: its own section and the summary table have it as material conflict, which
 * is followed here; the table of quad classes and the repository's README as verbal conflict.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ploverQuadClasses } from 'communique'
 *
 * assert.equal(ploverQuadClasses.SANCTION, 'MATERIAL CONFLICT')
 * assert.notEqual(ploverQuadClasses.AGREE, 'MATERIAL COOPERATION')
 * @see https://github.com/openeventdata/PLOVER
 */
export const ploverQuadClasses: Readonly<Record<PloverEvent, PloverQuadClass>> = quadClassByEvent
