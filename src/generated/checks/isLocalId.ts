// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `LocalId` admits; throws where it cannot tell. */
export const isLocalId = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 64 || value === 'headline') return false
  let isInWord = false
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (unit >= 97 && unit <= 122) isInWord = true
    else if (index > 0 && unit >= 48 && unit <= 57) isInWord = true
    else if (unit === 45 && isInWord) isInWord = false
    else return false
  }
  return isInWord
}
