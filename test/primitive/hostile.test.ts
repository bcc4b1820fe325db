import type { Decoder } from 'io-ts'
import { describe, expect, it } from 'vitest'
import { CameoActorCode } from '../../src/primitive/CameoActorCode.js'
import { CountryCode } from '../../src/primitive/CountryCode.js'
import { ExtensionName } from '../../src/primitive/ExtensionName.js'
import { GeonamesId } from '../../src/primitive/GeonamesId.js'
import { Isni } from '../../src/primitive/Isni.js'
import { LanguageTag } from '../../src/primitive/LanguageTag.js'
import { Lei } from '../../src/primitive/Lei.js'
import { Orcid } from '../../src/primitive/Orcid.js'
import { Uri } from '../../src/primitive/Uri.js'
import { Url } from '../../src/primitive/Url.js'
import { ViafId } from '../../src/primitive/ViafId.js'
import { WikidataId } from '../../src/primitive/WikidataId.js'

/** A string that matches almost to its end: a head, a part to be repeated, a tail that spoils it. */
type Pump = readonly [name: string, codec: Decoder<unknown, unknown>, head: string, part: string, tail: string]

const pumps: ReadonlyArray<Pump> = [
  ['Uri', Uri, '', 'a', ''],
  ['Uri', Uri, 'http://', 'a', ' '],
  ['Uri', Uri, 'http://', 'a:', '@ '],
  ['Uri', Uri, 'http://', 'a@', ''],
  ['Uri', Uri, 'http://h:', '1', 'x'],
  ['Uri', Uri, 'http://[v1.', 'a', ''],
  ['Uri', Uri, 'http://[', '1:', ''],
  ['Uri', Uri, 'a:', '%20', '%'],
  ['Uri', Uri, 'a:', '/', ' '],
  ['Uri', Uri, 'a:?', '?', ' '],
  ['Uri', Uri, 'a:#', '#', ''],
  ['Url', Url, 'http://', 'a', ' '],
  ['Url', Url, 'http://', 'a:', '@'],
  ['Url', Url, 'http://', '\u00e9:', '@'],
  ['Url', Url, 'http://h:', '0', 'x'],
  ['Url', Url, 'http://h/', '\u{1f600}', '\ud800'],
  ['Url', Url, 'http:', '/', ''],
  ['LanguageTag', LanguageTag, '', 'a', ''],
  ['LanguageTag', LanguageTag, 'en', '-1aaa', '-'],
  ['LanguageTag', LanguageTag, 'en-a', '-bb', '-'],
  ['LanguageTag', LanguageTag, 'en', '-a-bb', '-'],
  ['LanguageTag', LanguageTag, 'x', '-a', '-'],
  ['ExtensionName', ExtensionName, '', 'a', ''],
  ['ExtensionName', ExtensionName, 'org', '.a', '.'],
  ['ExtensionName', ExtensionName, 'org.', 'a-', ''],
  ['ExtensionName', ExtensionName, 'org.', 'a', ' '],
  ['CountryCode', CountryCode, '', 'AF', ''],
  ['WikidataId', WikidataId, 'Q', '1', ''],
  ['GeonamesId', GeonamesId, '', '1', 'x'],
  ['ViafId', ViafId, '', '1', ''],
  ['Isni', Isni, '', '0', 'X'],
  ['Orcid', Orcid, '', '0000-', 'X'],
  ['Lei', Lei, '', 'A', '00'],
  ['CameoActorCode', CameoActorCode, '', 'USA', 'x']
]

const millisecondsFor = (codec: Decoder<unknown, unknown>, text: string): number => {
  const start = performance.now()
  expect(codec.decode(text)._tag).toBe('Left')
  return performance.now() - start
}

describe('hostile strings', () => {
  it.each(pumps)('%s, pumped, is refused in linear time', (_, codec, head, part, tail) => {
    const pumped = (size: number): string => head + part.repeat(size / part.length) + tail
    const short = Math.min(...[1, 2, 3].map(() => millisecondsFor(codec, pumped(250_000))))
    const long = Math.min(...[1, 2, 3].map(() => millisecondsFor(codec, pumped(1_000_000))))
    expect(long).toBeLessThan(12 * short + 100)
  })
})
