// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `PloverMode` admits; throws where it cannot tell. */
export const isPloverMode = (value: unknown): boolean => {
  switch (value) {
    case 'visit':
    case 'third-party':
    case 'multilateral':
    case 'phone':
    case 'withdraw':
    case 'release':
    case 'disarm':
    case 'ceasefire':
    case 'access':
    case 'resign':
    case 'assist':
    case 'change':
    case 'yield':
    case 'meet':
    case 'disapprove':
    case 'investigate':
    case 'allege':
    case 'restrict':
    case 'arrest':
    case 'relations':
    case 'expel':
    case 'territory':
    case 'violence':
    case 'demo':
    case 'riot':
    case 'strike':
    case 'hunger':
    case 'boycott':
    case 'obstruct':
    case 'vandalize':
    case 'convict':
    case 'discontinue':
    case 'troops':
    case 'weapons':
    case 'police':
    case 'militia':
    case 'seize':
    case 'censor':
    case 'curfew':
    case 'martial-law':
    case 'deport':
    case 'withhold':
    case 'misinformation':
    case 'cyber':
    case 'abduct':
    case 'beat':
    case 'torture':
    case 'sexual':
    case 'targeted':
    case 'destroy':
    case 'primitive':
    case 'firearms':
    case 'explosives':
    case 'suicide-attack':
    case 'aerial':
    case 'drone':
    case 'heavy-weapons':
    case 'crowd-control':
    case 'unconventional':
      return true
    default:
      return false
  }
}
