// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `EventType` admits; throws where it cannot tell. */
export const isEventType = (value: unknown): boolean => {
  switch (value) {
    case 'meeting':
    case 'press-conference':
    case 'talks':
    case 'negotiation':
    case 'agreement':
    case 'summit':
    case 'call':
    case 'visit':
    case 'departure':
    case 'arrival':
    case 'ceremony':
    case 'announcement':
    case 'appointment':
    case 'formation':
    case 'ceasefire':
    case 'vote':
    case 'sanction':
    case 'other':
      return true
    default:
      return false
  }
}
