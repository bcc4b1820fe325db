/** A record on its way to an article: nobody has looked at it yet. */
export type Draft = Record<string, unknown>

/** The keys that have a value; an empty list is none. */
export const given = (fields: Draft): Draft =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  )
