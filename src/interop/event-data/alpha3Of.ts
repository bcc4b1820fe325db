import { alpha3Codes } from '../../generated/alpha3Codes.js'
import { kosovoCode } from '../../generated/ploverCoding.js'

const alpha3: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([['XK', kosovoCode], ...alpha3Codes.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)] as const)]))()

const codes: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(alpha3.values()))()

/** The code that PLOVER has for a country: its alpha-3 code, or `KOS`, which ISO 3166 does not assign. */
export const alpha3Of = (country: string): string | undefined => alpha3.get(country)

/** Whether PLOVER has it as the code of a country. */
export const isAlpha3 = (code: string): boolean => codes.has(code)
