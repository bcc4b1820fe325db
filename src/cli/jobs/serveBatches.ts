import type { InspectOptions } from '../validate/inspectRecord.js'
import { inspectBatch } from './inspectBatch.js'
import type { LineBatch } from './LineBatch.js'

/** What is used of the port that a thread has to the one that started it. */
export interface ThreadPort {
  /** Calls the listener with each message. */
  readonly on: (event: 'message', listener: (message: unknown) => void) => unknown
  /** Sends a message. */
  readonly postMessage: (message: unknown) => void
}

/** What a thread of a crew does: it looks at each batch that it is given and tells what it found. */
export const serveBatches = (port: ThreadPort, options: InspectOptions): void => {
  port.on('message', (batch) => port.postMessage(inspectBatch(batch as LineBatch, options)))
}
