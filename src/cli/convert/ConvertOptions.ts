import type { ArticleOptions } from '../../interop/ArticleOptions.js'

/** The forms that losses are told in. */
export const lossForms = ['text', 'json', 'none'] as const

/** A form that losses are told in. */
export type LossForm = (typeof lossForms)[number]

/** What `convert` is asked for. */
export interface ConvertOptions extends ArticleOptions {
  /** The name of the format that is read. */
  readonly from: string
  /** The name of the format that is written. */
  readonly to: string
  /** The form of the losses. */
  readonly losses: LossForm
  /** Whether a loss makes the status 1. */
  readonly strict: boolean
  /** Whether every input is NDJSON, whatever its name. */
  readonly ndjson: boolean
  /** The file that is written; `-`, or none, is standard output. */
  readonly output?: string
}
