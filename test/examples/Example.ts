/** A piece of code that a reader may copy, and where it stands. */
export interface Example {
  /** The file, from the root of the project. */
  readonly file: string
  /** The line of its first line of code, counted from 1. */
  readonly line: number
  readonly code: string
  /** What follows the language: `no-run`, with the reason. */
  readonly note: string
}

/** `src/primitive/Text.ts:21`. */
export const nameOf = ({ file, line }: Example): string => `${file}:${line}`
