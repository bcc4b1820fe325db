/** A place that text is written to. */
export interface Output {
  /** Resolves when the text is taken, so that a slow reader slows the writer; rejects when it cannot be written. */
  readonly write: (text: string) => Promise<void>
  /** Whether a person watches it. */
  readonly isTerminal: boolean
  /** How many columns the terminal has; 80 where there is none. */
  readonly width: number
}

/** Bytes that are read piece by piece. */
export interface Bytes {
  /** The pieces, in order; reading on rejects where the bytes cannot be read. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** How many bytes there are, where that is known. */
  readonly size?: number
}

/** A thread that does a part of the work. */
export interface Helper {
  /**
   * Resolves with the thread's answer to a message; rejects when the thread fails.
   *
   * @param transfer - the memory that is handed over with the message instead of being copied
   */
  readonly ask: (message: unknown, transfer: ReadonlyArray<ArrayBuffer>) => Promise<unknown>
  /** Ends the thread. */
  readonly close: () => Promise<void>
}

/** All that the command line knows of the world: what it reads, where it writes. */
export interface Environment {
  /** Standard input. */
  readonly stdin: Bytes & {
    /** Whether a person would have to type it. */
    readonly isTerminal: boolean
  }
  /** Standard output: results. */
  readonly stdout: Output
  /** Standard error: complaints and progress. */
  readonly stderr: Output
  /** The environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Opens a file for reading; rejects where that is not possible. */
  readonly open: (path: string) => Promise<Bytes>
  /** Writes a file, in place of what was there; rejects where that is not possible. */
  readonly write: (path: string, text: string) => Promise<void>
  /** A text file of this package, named by its path from the package's root. */
  readonly readPackageFile: (path: string) => Promise<string>
  /** Starts a thread that looks at lines, and gives it what it is to know from the start. */
  readonly startHelper: (data: unknown) => Helper
  /** The time in milliseconds. */
  readonly now: () => number
}
