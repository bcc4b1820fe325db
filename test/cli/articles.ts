import { readFileSync } from 'node:fs'

/** JSON that a test may bend. */
export type Loose = Record<string, unknown>

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/valid/${name}.json`, import.meta.url), 'utf8')

/** The text of the seed fixture. */
export const seedText = fixture('khalilzad-heads-for-turkey-and-qatar')

/** The text of the smallest fixture. */
export const minimalText = fixture('minimal')

/** The smallest article, with other values for some keys. */
export const minimalWith = (others: Loose): Loose => ({ ...(JSON.parse(minimalText) as Loose), ...others })

/** The smallest article on one line, with other values for some keys. */
export const line = (others: Loose = {}): string => JSON.stringify(minimalWith(others))

/** A place that nothing mentions: a warning. */
export const unusedPlace = (id: string): Loose => ({ id, name: id, type: 'city', mentions: [] })

/** An article with one warning. */
export const warned: string = line({ places: [unusedPlace('nowhere')] })

/** An article with one error. */
export const faulty: string = line({ id: 'no URI' })
