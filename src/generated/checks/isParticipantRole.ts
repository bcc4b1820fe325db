// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `ParticipantRole` admits; throws where it cannot tell. */
export const isParticipantRole = (value: unknown): boolean => {
  switch (value) {
    case 'party':
    case 'host':
    case 'mediator':
    case 'visitor':
    case 'signatory':
    case 'observer':
    case 'subject':
    case 'other':
      return true
    default:
      return false
  }
}
