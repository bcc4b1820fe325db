import type { FormatNotes } from '../codec/format.js'

/**
 * The names of the string formats of this package.
 *
 * @category Scalars
 * @since 0.2.0
 */
export type FormatName =
  | 'CameoActorCode'
  | 'CountryCode'
  | 'EdtfDate'
  | 'ExtensionName'
  | 'GeonamesId'
  | 'Isni'
  | 'LanguageTag'
  | 'Lei'
  | 'LocalId'
  | 'NonEmptyString'
  | 'Orcid'
  | 'Text'
  | 'Timestamp'
  | 'Uri'
  | 'Url'
  | 'ViafId'
  | 'WikidataId'

/**
 * What is to be told of each string format: its standard, strings of it, what its pattern cannot say.
 *
 * It stands apart from the codecs, so that a program that only checks does not carry it. Codecs that share a format, as
 * all local ids do, share its notes.
 *
 * @category Scalars
 * @since 0.2.0
 * @example
 * import { formatNotes } from 'communique'
 *
 * assert.equal(formatNotes.LanguageTag.reference?.title.startsWith('RFC 5646'), true)
 * assert.equal(formatNotes.Text.reference, undefined)
 */
export const formatNotes: Readonly<Record<FormatName, FormatNotes>> = {
  CameoActorCode: {
    reference: {
      title: 'CAMEO event and actor codebook, version 1.1b3, chapter 3',
      url: 'http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf'
    },
    examples: ['AFG', 'USAGOV', 'AFGREB', 'IGOUNO', 'IGOUNOREFHCR']
  },
  CountryCode: {
    reference: { title: 'ISO 3166-1', url: 'https://www.iso.org/iso-3166-country-codes.html' },
    examples: ['AF', 'QA', 'TR', 'US', 'XK']
  },
  EdtfDate: {
    beyondPattern: 'the end of an interval is not before its start',
    reference: {
      title: 'Extended Date/Time Format (ISO 8601-2:2019, Annex A), levels 0 and 1',
      url: 'https://www.loc.gov/standards/datetime/'
    },
    examples: ['2020-12-03', '2020-12', '2020', '2020-12~', '202X', '2020-21', '2020-12-02/2020-12-04', '2020-12-03/..']
  },
  ExtensionName: {
    reference: {
      title: 'The Java Language Specification, section 6.1: unique names from reversed domains',
      url: 'https://docs.oracle.com/javase/specs/jls/se21/html/jls-6.html#jls-6.1'
    },
    examples: ['org.example.reading-time', 'app.bsky.feedPost', 'https://example.org/terms#desk']
  },
  GeonamesId: {
    reference: {
      title: 'GeoNames: the main table, geonameid',
      url: 'https://download.geonames.org/export/dump/readme.txt'
    },
    examples: ['1138958', '745044', '290030']
  },
  Isni: {
    beyondPattern: 'the last character is right by ISO/IEC 7064 MOD 11-2',
    reference: {
      title: 'ISO 27729, as the ISNI International Agency registers it with IANA',
      url: 'https://www.iana.org/assignments/urn-formal/isni'
    },
    examples: ['000000012150090X', '1422458635730476', '0000000121975163']
  },
  LanguageTag: {
    reference: { title: 'RFC 5646 (BCP 47), section 2.1', url: 'https://www.rfc-editor.org/rfc/rfc5646#section-2.1' },
    examples: ['en', 'pt-BR', 'zh-Hant-TW', 'sl-rozaj-biske', 'de-DE-u-co-phonebk', 'x-elvish']
  },
  Lei: {
    beyondPattern: 'the last two digits are right by ISO/IEC 7064 MOD 97-10',
    reference: {
      title: 'ISO 17442, the LEI code structure',
      url: 'https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure'
    },
    examples: ['54930084UKLVMY22DS16', '213800WSGIIZCXF1P572', '5493000IBP32UQZ0KL24']
  },
  LocalId: {
    examples: ['p1', 'zalmay-khalilzad', 'second-round']
  },
  NonEmptyString: {
    examples: [' ', 'the ']
  },
  Orcid: {
    beyondPattern: 'the last character is right by ISO/IEC 7064 MOD 11-2',
    reference: {
      title: 'ORCID: structure of the ORCID identifier',
      url: 'https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier'
    },
    examples: ['0000-0002-1825-0097', '0000-0002-1694-233X', '0009-0001-5055-9262']
  },
  Text: {
    examples: ['He left on Thursday.']
  },
  Timestamp: {
    beyondPattern: 'second 60 stands only at 23:59 UTC on the last day of June or December',
    reference: {
      title: 'RFC 3339, sections 5.6 and 5.7',
      url: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'
    },
    examples: ['2020-12-03T18:30:00+04:30', '2020-12-03T14:00:00Z', '2020-12-03T14:00:00.125-00:00'],
    rareExamples: ['2016-12-31T23:59:60Z']
  },
  Uri: {
    reference: { title: 'RFC 3986, section 3', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3' },
    examples: [
      'https://example.org/news/2020/12/03#top',
      'urn:isbn:0451450523',
      'tag:example.org,2020:news-1',
      'https://example.org/caf%C3%A9?a=b'
    ]
  },
  Url: {
    beyondPattern: 'no surrogate stands alone',
    reference: { title: 'WHATWG URL Standard, URL writing', url: 'https://url.spec.whatwg.org/#url-writing' },
    examples: ['https://example.org/news/1', 'http://[2001:db8::1]:8080/a?b=c#d', 'https://пример.example/новости']
  },
  ViafId: {
    reference: { title: 'Wikidata property P214, VIAF ID', url: 'https://www.wikidata.org/wiki/Property:P214' },
    examples: ['113230702', '15', '9972147907520779210008']
  },
  WikidataId: {
    reference: { title: 'Wikidata: identifiers', url: 'https://www.wikidata.org/wiki/Wikidata:Identifiers' },
    examples: ['Q889', 'Q1065', 'Q42']
  }
}
