/** Says that a command cannot be carried out, in words that are for whoever gave it. */
export interface Refusal extends Error {
  readonly _tag: 'Refusal'
}

/** An error with a message to be shown as it is. */
export const refusal = (message: string, cause?: unknown): Refusal =>
  Object.assign(new Error(message, { cause }), { _tag: 'Refusal' as const })

/** Whether an error says that a command cannot be carried out. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && '_tag' in error && error._tag === 'Refusal'
