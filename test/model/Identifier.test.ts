import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Fault } from '../../src/codec/fault.js'
import { Identifier } from '../../src/model/Identifier.js'
import type { OrcidIdentifier } from '../../src/model/OrcidIdentifier.js'
import type { Orcid } from '../../src/primitive/Orcid.js'

const identifiers: ReadonlyArray<readonly [scheme: string, value: string, foreign: string, code: string]> = [
  ['wikidata', 'Q889', '1138958', 'format/wikidata-id'],
  ['geonames', '1138958', 'Q889', 'format/geonames-id'],
  ['viaf', '113230702', 'Q889', 'format/viaf-id'],
  ['isni', '000000012150090X', '0000-0002-1825-0097', 'format/isni'],
  ['orcid', '0000-0002-1825-0097', '000000012150090X', 'format/orcid'],
  ['lei', '54930084UKLVMY22DS16', 'USAGOV', 'format/lei'],
  ['cameo', 'USAGOV', 'Q889', 'format/cameo-actor-code'],
  ['uri', 'urn:isbn:0451450523', 'Q889', 'format/uri']
]

const faultsOf = (value: unknown): ReadonlyArray<Fault> => {
  const result = Identifier.decode(value)
  return result._tag === 'Left' ? (result.left as Array<Fault>) : []
}

const pathOf = (fault: Fault | undefined): string | undefined => fault?.context.map(({ key }) => key).join('/')

describe('Identifier', () => {
  it.each(identifiers)('of %s: its own value as it came, no other scheme’s', (scheme, value, foreign, code) => {
    const identifier = { scheme, value }
    const result = Identifier.decode(identifier)
    expect(result).toEqual({ _tag: 'Right', right: identifier })
    expect(result._tag === 'Right' && result.right).toBe(identifier)
    const faults = faultsOf({ scheme, value: foreign })
    expect(faults.map((fault) => fault.code)).toEqual([code])
    expect(pathOf(faults[0])).toMatch(/value$/)
  })

  it.each(identifiers)('of %s: both keys and no other', (scheme, value) => {
    expect(faultsOf({ scheme }).map(({ code }) => code)).toEqual(['key/missing'])
    expect(faultsOf({ value }).map(({ code }) => code)).toEqual(['key/missing'])
    expect(faultsOf({ scheme, value, label: 'x' }).map(({ code }) => code)).toEqual(['key/unknown'])
    expect(faultsOf({ scheme, value: undefined }).map(({ code }) => code)).toEqual(['type/string'])
  })

  it('names the schemes there are, and the one that was probably meant', () => {
    const [fault] = faultsOf({ scheme: 'Wikidata', value: 'Q889' })
    expect(fault).toMatchObject({ code: 'union/unknown-tag', hint: 'did you mean "wikidata"?' })
    for (const [scheme] of identifiers) expect(fault?.expected).toContain(`"${scheme}"`)
  })

  it('is a union that its scheme narrows', () => {
    const narrow = (identifier: Identifier): Orcid | undefined =>
      identifier.scheme === 'orcid' ? identifier.value : undefined
    expectTypeOf(narrow).returns.toEqualTypeOf<Orcid | undefined>()
    expectTypeOf<OrcidIdentifier>().toExtend<Identifier>()
  })
})
