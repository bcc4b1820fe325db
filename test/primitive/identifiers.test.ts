import { describe, expect, it } from 'vitest'
import type { FormatCodec } from '../../src/codec/format.js'
import { CameoActorCode } from '../../src/primitive/CameoActorCode.js'
import { GeonamesId } from '../../src/primitive/GeonamesId.js'
import { Isni } from '../../src/primitive/Isni.js'
import { Lei } from '../../src/primitive/Lei.js'
import { Orcid } from '../../src/primitive/Orcid.js'
import { ViafId } from '../../src/primitive/ViafId.js'
import { WikidataId } from '../../src/primitive/WikidataId.js'
import { hintOf } from './hintOf.js'

describe('WikidataId', () => {
  it.each([
    'q889',
    '889',
    ' Q889 ',
    'wd:Q889',
    'https://www.wikidata.org/wiki/Q889',
    'http://www.wikidata.org/entity/Q889',
    'https://m.wikidata.org/wiki/Q889#sitelinks',
    'https://www.wikidata.org/wiki/Q889?uselang=ps'
  ])('finds Q889 in %j', (text) => {
    expect(hintOf(WikidataId, text)).toBe('write "Q889"')
  })

  it.each(['', 'Q', 'P31', 'Q0889', 'Q2147483648', 'https://www.wikidata.org/wiki/P31', 'Kabul'])(
    'has no hint for %j',
    (text) => {
      expect(hintOf(WikidataId, text)).toBeUndefined()
    }
  )
})

describe('GeonamesId', () => {
  it.each([
    '01138958',
    ' 1138958',
    'https://www.geonames.org/1138958/kabul.html',
    'https://sws.geonames.org/1138958/',
    'http://sws.geonames.org/1138958/about.rdf'
  ])('finds 1138958 in %j', (text) => {
    expect(hintOf(GeonamesId, text)).toBe('write "1138958"')
  })

  it.each(['', '0', 'Kabul', '11 38', 'https://www.geonames.org/'])('has no hint for %j', (text) => {
    expect(hintOf(GeonamesId, text)).toBeUndefined()
  })
})

describe('ViafId', () => {
  it.each([
    'https://viaf.org/viaf/113230702/',
    'http://viaf.org/viaf/113230702',
    'https://viaf.org/en/viaf/113230702',
    'VIAF 113230702',
    'viaf:113230702',
    '113230702 '
  ])('finds 113230702 in %j', (text) => {
    expect(hintOf(ViafId, text)).toBe('write "113230702"')
  })

  it.each(['', '1', '1234567890', 'https://viaf.org/', 'LCCN 113230702'])('has no hint for %j', (text) => {
    expect(hintOf(ViafId, text)).toBeUndefined()
  })
})

describe('Isni', () => {
  it.each(['0000 0001 2150 090X', 'ISNI 0000 0001 2150 090x', 'https://isni.org/isni/000000012150090X'])(
    'finds the sixteen characters in %j',
    (text) => {
      expect(hintOf(Isni, text)).toBe('write "000000012150090X"')
    }
  )

  it.each([
    ['0000000121500900', 'X'],
    ['0000 0002 1825 0098', '7']
  ])('tells the check character of %j', (text, character) => {
    expect(hintOf(Isni, text)).toBe(`the check character should be "${character}"`)
  })

  it('says in its pattern already that X comes last', () => {
    const { pattern } = (Isni as FormatCodec<Isni>).format
    expect(['000000012150090X', 'X000000012150090', '00000001X1500909'].map((text) => pattern.test(text))).toEqual([
      true,
      false,
      false
    ])
  })

  it.each(['', '12', 'X000000012150090', 'https://isni.org/isni/', '0'.repeat(257)])('has no hint for %j', (text) => {
    expect(hintOf(Isni, text)).toBeUndefined()
  })
})

describe('Orcid', () => {
  it.each(['https://orcid.org/0000-0002-1694-233X', '000000021694233X', '0000 0002 1694 233x'])(
    'finds the four groups in %j',
    (text) => {
      expect(hintOf(Orcid, text)).toBe('write "0000-0002-1694-233X"')
    }
  )

  it.each([
    ['0000-0002-1825-0098', '7'],
    ['https://orcid.org/0000-0002-1694-2330', 'X']
  ])('tells the check character of %j', (text, character) => {
    expect(hintOf(Orcid, text)).toBe(`the check character should be "${character}"`)
  })
})

describe('Lei', () => {
  it.each([
    '54930084uklvmy22ds16',
    '5493 0084 UKLV MY22 DS16',
    'LEI: 549300-84UKLVMY22DS-16',
    'http://standards.iso.org/iso/17442/54930084UKLVMY22DS16'
  ])('finds the twenty characters in %j', (text) => {
    expect(hintOf(Lei, text)).toBe('write "54930084UKLVMY22DS16"')
  })

  it('tells the check digits', () => {
    expect(hintOf(Lei, '54930084UKLVMY22DS61')).toBe('the check digits should be "16"')
  })

  it.each(['', '5493', '54930084UKLVMY22DSAA'])('has no hint for %j', (text) => {
    expect(hintOf(Lei, text)).toBeUndefined()
  })
})

describe('CameoActorCode', () => {
  it.each(['usagov', 'USA-GOV', 'USA GOV', 'USA_GOV', ' usa/gov '])('finds USAGOV in %j', (text) => {
    expect(hintOf(CameoActorCode, text)).toBe('write "USAGOV"')
  })

  it.each(['', 'US', 'USAG', 'USA1', '---'])('has no hint for %j', (text) => {
    expect(hintOf(CameoActorCode, text)).toBeUndefined()
  })
})
