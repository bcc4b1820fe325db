const CODES: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])

/** Whether an error says that whoever read the output has gone, as `head` does: `EPIPE`, on Windows also `EOF`. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && CODES.has(error.code)
