// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isNonEmptyPloverContextList } from './isNonEmptyPloverContextList.js'
import { isPloverEvent } from './isPloverEvent.js'
import { isPloverMode } from './isPloverMode.js'

/** Whether a word of "mode" goes with the word of "event". */
const isAmong = (by: unknown, word: unknown): boolean => {
  switch (by) {
    case 'CONSULT':
      return word === 'visit' || word === 'third-party' || word === 'multilateral' || word === 'phone'
    case 'RETREAT':
      return word === 'withdraw' || word === 'release' || word === 'disarm' || word === 'ceasefire' || word === 'access' || word === 'resign'
    case 'REQUEST':
    case 'REJECT':
      return word === 'assist' || word === 'change' || word === 'yield' || word === 'meet'
    case 'ACCUSE':
      return word === 'disapprove' || word === 'investigate' || word === 'allege'
    case 'THREATEN':
      return word === 'restrict' || word === 'arrest' || word === 'relations' || word === 'expel' || word === 'territory' || word === 'violence'
    case 'PROTEST':
      return word === 'demo' || word === 'riot' || word === 'strike' || word === 'hunger' || word === 'boycott' || word === 'obstruct' || word === 'vandalize'
    case 'SANCTION':
      return word === 'convict' || word === 'expel' || word === 'withdraw' || word === 'discontinue'
    case 'MOBILIZE':
      return word === 'troops' || word === 'weapons' || word === 'police' || word === 'militia'
    case 'COERCE':
      return word === 'seize' || word === 'restrict' || word === 'censor' || word === 'curfew' || word === 'martial-law' || word === 'arrest' || word === 'deport' || word === 'withhold' || word === 'misinformation' || word === 'cyber'
    case 'ASSAULT':
      return word === 'abduct' || word === 'beat' || word === 'torture' || word === 'sexual' || word === 'targeted' || word === 'destroy' || word === 'primitive' || word === 'firearms' || word === 'explosives' || word === 'suicide-attack' || word === 'aerial' || word === 'drone' || word === 'heavy-weapons' || word === 'crowd-control' || word === 'unconventional'
    default:
      return false
  }
}

/** Whether a value is what `PloverCoding` admits; throws where it cannot tell. */
export const isPloverCoding = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'plover') return false
        count++
        break
      case 'event':
        if (!isPloverEvent(value['event'])) return false
        count++
        break
      case 'mode':
        if (!isPloverMode(value['mode'])) return false
        break
      case 'contexts':
        if (!isNonEmptyPloverContextList(value['contexts'])) return false
        break
      default:
        return false
    }
  }
  return count === 2 && (value['mode'] === undefined || isAmong(value['event'], value['mode']))
}
