// Written by scripts/generate-event-codes.ts from scripts/data/cameo.json: never edit it by hand.
// Source: AlifCor/media-focus CAMEO.eventcodes.txt@9b151e4 (GDELT list); misspelt names are mended.
// https://www.gdeltproject.org/data/lookups/CAMEO.eventcodes.txt

import { keysFrom, type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * A code of CAMEO, the codebook of political events before PLOVER: two digits for one of 20 roots, a third and a fourth
 * that narrow it.
 *
 * Codes are strings and keep their leading zero: "010" is not "10". `definitions.CameoCode` gives each its published
 * name; JavaScript moves keys without a leading zero to the front, so list them by `cameoCodes`.
 *
 * These are the 310 codes of the list that the GDELT Project publishes. It has no 106, 1213 and 1214, which stand in
 * openeventdata's table from CAMEO to PLOVER; they are refused. The two name 101, 105, 107 and 108 differently: in the
 * table 107 is "Demand settling of dispute" and 108 "Demand mediation". Fails with `type/string` or
 * `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { CameoCode } from 'communique'
 *
 * assert.equal(CameoCode.is('046'), true)
 * assert.equal(CameoCode.is('46'), false)
 * @see https://www.gdeltproject.org/data/lookups/CAMEO.eventcodes.txt
 */
export type CameoCode =
  | '01' | '010' | '011' | '012' | '013' | '014' | '015' | '016' | '017' | '018' | '019' | '02' | '020' | '021' | '0211'
  | '0212' | '0213' | '0214' | '022' | '023' | '0231' | '0232' | '0233' | '0234' | '024' | '0241' | '0242' | '0243'
  | '0244' | '025' | '0251' | '0252' | '0253' | '0254' | '0255' | '0256' | '026' | '027' | '028' | '03' | '030' | '031'
  | '0311' | '0312' | '0313' | '0314' | '032' | '033' | '0331' | '0332' | '0333' | '0334' | '034' | '0341' | '0342'
  | '0343' | '0344' | '035' | '0351' | '0352' | '0353' | '0354' | '0355' | '0356' | '036' | '037' | '038' | '039' | '04'
  | '040' | '041' | '042' | '043' | '044' | '045' | '046' | '05' | '050' | '051' | '052' | '053' | '054' | '055' | '056'
  | '057' | '06' | '060' | '061' | '062' | '063' | '064' | '07' | '070' | '071' | '072' | '073' | '074' | '075' | '08'
  | '080' | '081' | '0811' | '0812' | '0813' | '0814' | '082' | '083' | '0831' | '0832' | '0833' | '0834' | '084'
  | '0841' | '0842' | '085' | '086' | '0861' | '0862' | '0863' | '087' | '0871' | '0872' | '0873' | '0874' | '09'
  | '090' | '091' | '092' | '093' | '094' | '10' | '100' | '101' | '1011' | '1012' | '1013' | '1014' | '102' | '103'
  | '1031' | '1032' | '1033' | '1034' | '104' | '1041' | '1042' | '1043' | '1044' | '105' | '1051' | '1052' | '1053'
  | '1054' | '1055' | '1056' | '107' | '108' | '11' | '110' | '111' | '112' | '1121' | '1122' | '1123' | '1124' | '1125'
  | '113' | '114' | '115' | '116' | '12' | '120' | '121' | '1211' | '1212' | '122' | '1221' | '1222' | '1223' | '1224'
  | '123' | '1231' | '1232' | '1233' | '1234' | '124' | '1241' | '1242' | '1243' | '1244' | '1245' | '1246' | '125'
  | '126' | '127' | '128' | '129' | '13' | '130' | '131' | '1311' | '1312' | '1313' | '132' | '1321' | '1322' | '1323'
  | '1324' | '133' | '134' | '135' | '136' | '137' | '138' | '1381' | '1382' | '1383' | '1384' | '1385' | '139' | '14'
  | '140' | '141' | '1411' | '1412' | '1413' | '1414' | '142' | '1421' | '1422' | '1423' | '1424' | '143' | '1431'
  | '1432' | '1433' | '1434' | '144' | '1441' | '1442' | '1443' | '1444' | '145' | '1451' | '1452' | '1453' | '1454'
  | '15' | '150' | '151' | '152' | '153' | '154' | '16' | '160' | '161' | '162' | '1621' | '1622' | '1623' | '163'
  | '164' | '165' | '166' | '1661' | '1662' | '1663' | '17' | '170' | '171' | '1711' | '1712' | '172' | '1721' | '1722'
  | '1723' | '1724' | '173' | '174' | '175' | '18' | '180' | '181' | '182' | '1821' | '1822' | '1823' | '183' | '1831'
  | '1832' | '1833' | '184' | '185' | '186' | '19' | '190' | '191' | '192' | '193' | '194' | '195' | '196' | '20'
  | '200' | '201' | '202' | '203' | '204' | '2041' | '2042'

/** The codes, which take less room in groups: what those of a group start with, and the last digit of each. */
const groups =
  '01:0123456789 02:012345678 021:1234 023:1234 024:1234 025:123456 03:0123456789 031:1234 033:1234 034:1234 ' +
  '035:123456 04:0123456 05:01234567 06:01234 07:012345 08:01234567 081:1234 083:1234 084:12 086:123 087:1234 ' +
  '09:01234 10:01234578 101:1234 103:1234 104:1234 105:123456 11:0123456 112:12345 12:0123456789 121:12 122:1234 ' +
  '123:1234 124:123456 13:0123456789 131:123 132:1234 138:12345 14:012345 141:1234 142:1234 143:1234 144:1234 ' +
  '145:1234 15:01234 16:0123456 162:123 166:123 17:012345 171:12 172:1234 18:0123456 182:123 183:123 19:0123456 ' +
  '20:01234 204:12'

/** The codes of all groups, in order; the root that a group starts with is a code, too. */
const codesOf = /* @__NO_SIDE_EFFECTS__ */ (texts: string): ReadonlyArray<CameoCode> =>
  texts
    .split(' ')
    .flatMap((group) => {
      const [start, digits] = group.split(':') as [CameoCode, string]
      const codes = [...digits].map((digit) => `${start}${digit}` as CameoCode)
      return start.length === 2 ? [start, ...codes] : codes
    })
    .sort()

/**
 * The codec of `CameoCode`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CameoCode: Vocabulary<CameoCode> = vocabulary<CameoCode>(
  'CameoCode',
  /* @__PURE__ */ keysFrom(/* @__PURE__ */ codesOf(groups))
)
