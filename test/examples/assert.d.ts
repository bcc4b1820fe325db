import type { strict } from 'node:assert'

declare global {
  /** The strict assertions of Node: every example can use them. */
  const assert: typeof strict
}
