import { printable } from '../../codec/describeValue.js'

/** Says that a file cannot be read, and why; all other errors have other causes. */
export interface Unreadable extends Error {
  readonly _tag: 'Unreadable'
}

/** The reason in words, without the code, the call and the path that Node puts around it. */
export const reasonOf = (cause: unknown): string => {
  const message = cause instanceof Error ? cause.message : String(cause)
  return /^[A-Z\d]+: ([^,]+),/.exec(message)?.[1] ?? message
}

/** An error that says why the input of a name cannot be read. */
export const unreadable = (name: string, cause: unknown): Unreadable =>
  Object.assign(new Error(`cannot read ${printable(name)}: ${printable(reasonOf(cause))}`), {
    _tag: 'Unreadable' as const
  })

/** Whether an error says that a file cannot be read. */
export const isUnreadable = (error: unknown): error is Unreadable =>
  error instanceof Error && '_tag' in error && error._tag === 'Unreadable'
