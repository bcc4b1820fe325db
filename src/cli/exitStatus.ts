/** What the process says of itself when it ends. */
export const exitStatus = {
  /** All that was looked at is valid. */
  valid: 0,
  /** Something is invalid, or has more warnings than allowed. */
  invalid: 1,
  /** The command was wrong, a file could not be read, or the program failed. */
  failed: 2
} as const

/** A status that the process ends with. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
