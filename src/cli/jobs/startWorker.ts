import { Worker } from 'node:worker_threads'
import type { Helper } from '../Environment.js'

/** So that several threads fit into little memory: garbage of lines dies young, and more room makes nothing faster. */
const YOUNG_MEGABYTES = 8

interface Asked {
  readonly resolve: (answer: unknown) => void
  readonly reject: (reason: unknown) => void
}

/**
 * A thread that runs a program of its own and answers each message with one, in order.
 *
 * When it fails or ends, all that it has not answered rejects, and so does what it is asked from then on.
 *
 * @param program - the file that the thread runs
 * @param data - what the program finds in `workerData`
 */
export const startWorker = (program: URL, data: unknown): Helper => {
  const worker = new Worker(program, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  })
  const asked: Array<Asked> = []
  let failure: { readonly reason: unknown } | undefined
  const fail = (reason: unknown): void => {
    failure ??= { reason }
    for (const { reject } of asked.splice(0)) reject(failure.reason)
  }
  worker.on('message', (answer) => asked.shift()?.resolve(answer))
  worker.on('messageerror', fail)
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a thread ended with code ${code}`)))
  return {
    ask: (message, transfer) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject })
        if (failure === undefined) worker.postMessage(message, transfer)
        else fail(failure.reason)
      }),
    close: async () => {
      await worker.terminate()
    }
  }
}
