/** What stands for a property whose getter threw: nothing admits it, and it says of itself what it is. */
export const UNREADABLE: unique symbol = Symbol('a property that cannot be read')

/**
 * Whether a value is an object as JSON has them: made by `{}` or `JSON.parse`, in this realm or another, or without
 * a prototype. Arrays and instances of classes are not.
 */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || isForeignObjectPrototype(prototype as object)
}

const isForeignObjectPrototype = (prototype: object): boolean =>
  Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf')

/**
 * `isPlainObject` for checks that ask for keys by `in`: whose prototype, then, has none that `in` tells.
 *
 * @throws TypeError where it has some, for then only a look at the object's own keys can tell
 */
export const isPlainRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype) return true
  if (!isPlainObject(value)) return false
  if (prototype !== null && Object.keys(prototype as object).length > 0) throw new TypeError()
  return true
}

const NOTHING: object = {}

/** Whether somebody has given all objects of this realm keys that `in` tells. */
export const isPrototypePolluted = (): boolean => {
  for (const _key in NOTHING) return true
  return false
}

/** Runs a test of a value; a getter or a proxy that throws makes it fail. */
export const safely = <A>(test: (value: unknown) => boolean, value: unknown): value is A => {
  try {
    return test(value)
  } catch {
    return false
  }
}

/** The value's own enumerable keys, or nothing where it is no plain object or cannot be read. */
export const keysOf = (value: unknown): ReadonlyArray<string> | undefined => {
  try {
    return isPlainObject(value) ? Object.keys(value) : undefined
  } catch {
    return undefined
  }
}

/** The value under a key, or `UNREADABLE` where a getter throws. */
export const valueAt = (value: object, key: string | number): unknown => {
  try {
    return (value as Readonly<Record<string | number, unknown>>)[key]
  } catch {
    return UNREADABLE
  }
}

/** The length of an array, or nothing where the value is none or cannot be read. */
export const lengthOf = (value: unknown): number | undefined => {
  try {
    return Array.isArray(value) ? value.length : undefined
  } catch {
    return undefined
  }
}
