/**
 * Writes the country codes into src/generated from the npm package iso-3166.
 *
 * Run it with `npx tsx scripts/generate-country-codes.ts`; a test holds the written file against a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { iso31661 } from 'iso-3166'

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const versionOf = (name: string): string => {
  const packageFile = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }).version
}

const alternation = (codes: ReadonlyArray<string>): string => {
  const seconds = new Map<string, string>()
  for (const code of codes) seconds.set(code.charAt(0), (seconds.get(code.charAt(0)) ?? '') + code.charAt(1))
  return [...seconds].map(([first, all]) => (all.length === 1 ? first + all : `${first}[${all}]`)).join('|')
}

const quoted = (text: string, separator: string): string => {
  const lines: Array<string> = []
  for (const part of text.split(separator)) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(part)
    else if (last.length + part.length < 100) lines[lines.length - 1] = last + separator + part
    else lines.push(separator + part)
  }
  return lines.map((line) => `  '${line}'`).join(' +\n')
}

const renderCountryCodes = (): string => {
  const entries = [...iso31661].sort((left, right) => (left.alpha3 < right.alpha3 ? -1 : 1))
  const codes = entries.map(({ alpha2 }) => alpha2).sort()
  const irregular = entries.filter(({ alpha2, alpha3 }) => !alpha3.startsWith(alpha2))
  return `// Written by scripts/generate-country-codes.ts from the npm package iso-3166: run it, change nothing here.
// Source: the officially assigned codes of ISO 3166-1 as iso-3166 ${versionOf('iso-3166')} lists them, MIT.
// https://github.com/wooorm/iso-3166

/** The source of a regular expression for the ${codes.length} assigned alpha-2 codes. */
export const countryCodes: string =
${quoted(alternation(codes), '|')}

/** The alpha-3 codes that do not start with their alpha-2 code, each with that behind it. */
export const irregularAlpha3: string =
${quoted(irregular.map(({ alpha2, alpha3 }) => alpha3 + alpha2).join(' '), ' ')}
`
}

const renderAlpha3 = (): string => {
  const pairs = iso31661.map(({ alpha2, alpha3 }) => alpha2 + alpha3).sort()
  return `// Written by scripts/generate-country-codes.ts from the npm package iso-3166: run it, change nothing here.
// Source: the officially assigned codes of ISO 3166-1 as iso-3166 ${versionOf('iso-3166')} lists them, MIT.
// https://github.com/wooorm/iso-3166

/** The assigned alpha-2 codes, each with its alpha-3 code behind it. */
export const alpha3Codes: string =
${quoted(pairs.join(' '), ' ')}
`
}

/** Every file that this script writes: its path from the root of the project, and its text. */
export const render = (): ReadonlyMap<string, string> =>
  new Map([
    ['src/generated/countryCodes.ts', renderCountryCodes()],
    ['src/generated/alpha3Codes.ts', renderAlpha3()]
  ])

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of render()) writeFileSync(pathOf(`../${path}`), text)
}
