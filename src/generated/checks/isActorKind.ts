// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `ActorKind` admits; throws where it cannot tell. */
export const isActorKind = (value: unknown): boolean => {
  switch (value) {
    case 'person':
    case 'organization':
    case 'state':
    case 'delegation':
    case 'group':
      return true
    default:
      return false
  }
}
