// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `PloverEvent` admits; throws where it cannot tell. */
export const isPloverEvent = (value: unknown): boolean => {
  switch (value) {
    case 'AGREE':
    case 'CONSULT':
    case 'SUPPORT':
    case 'CONCEDE':
    case 'COOPERATE':
    case 'AID':
    case 'RETREAT':
    case 'REQUEST':
    case 'ACCUSE':
    case 'REJECT':
    case 'THREATEN':
    case 'PROTEST':
    case 'SANCTION':
    case 'MOBILIZE':
    case 'COERCE':
    case 'ASSAULT':
      return true
    default:
      return false
  }
}
