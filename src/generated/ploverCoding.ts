// Written by scripts/generate-event-codes.ts from scripts/data/plover.json and cameo.json: never edit it by hand.
// Source: PLOVER_MANUAL.tex, openeventdata/PLOVER@5e0c24f (manual draft 2021), CC BY-SA 4.0.
// https://github.com/openeventdata/PLOVER

/** The scores of modes that the manual prints, by event and mode. */
export const scoreByMode: Readonly<Record<string, number>> = {
  'CONSULT/visit': 4,
  'CONSULT/third-party': 1,
  'CONSULT/multilateral': 4,
  'CONSULT/phone': 1.5,
  'RETREAT/withdraw': 8,
  'RETREAT/release': 6.5,
  'RETREAT/disarm': 10,
  'RETREAT/ceasefire': 7.5,
  'RETREAT/access': 6.5,
  'RETREAT/resign': 4.5,
  'REQUEST/assist': 0.5,
  'REQUEST/change': -1,
  'REQUEST/yield': -1,
  'REQUEST/meet': 0,
  'ACCUSE/disapprove': -2,
  'ACCUSE/investigate': -3.5,
  'ACCUSE/allege': -3.5,
  'REJECT/assist': -1.5,
  'REJECT/change': -2,
  'REJECT/yield': -2,
  'REJECT/meet': -2
}

/** The events that ask for a recipient. */
export const eventsWithRecipient: ReadonlyArray<string> = ['COOPERATE', 'AID', 'SANCTION']

/** The codes of sectors. */
export const sectors: string =
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'

/** The codes of actors that are no state. */
export const nonStateCodes: string = 'IGO UNO EUR NGO ISM IMG MNC'

/** The code of Kosovo, which ISO 3166 does not assign. */
export const kosovoCode: string = 'KOS'

/** Entities that few states recognise, each with the code of the country that the manual names beside it. */
export const partlyRecognised: ReadonlyArray<readonly [string, string]> = [
  ['Abkhazia', 'GEO'],
  ["Luhansk People's Republic", 'UKR'],
  ["Donetsk People's Republic", 'UKR'],
  ['Nagorno-Karabakh', 'AZE'],
  ['Northern Cyprus', 'CYP'],
  ['Transnistria', 'MDA'],
  ['Somaliland', 'SOM'],
  ['South Ossetia', 'GEO'],
  ['Western Sahara', 'MAR']
]

/** Codes of countries in CAMEO that are not those of ISO 3166, with those. */
export const cameoCountries: ReadonlyArray<readonly [string, string]> = [
  ['ROM', 'ROU'],
  ['TMP', 'TLS'],
  ['IMY', 'IMN'],
  ['MTN', 'MNE'],
  ['WSB', 'PSE'],
  ['GZS', 'PSE'],
  ['BAG', 'IRQ']
]

/** Codes of regions that CAMEO puts where the country stands. */
export const cameoRegions: string =
  'AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST'
