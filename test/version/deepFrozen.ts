/** The value, frozen with all that it holds: whoever writes into it throws. */
export const deepFrozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen)
  return Object.freeze(value)
}
