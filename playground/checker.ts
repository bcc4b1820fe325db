import type { CheckReport } from './CheckReport.js'
import type { CheckRequest } from './CheckRequest.js'

/** Hands texts to the worker, one at a time; of those that wait only the newest is kept. */
export interface Checker {
  readonly check: (request: CheckRequest) => void
}

/** Starts the worker. Typing goes on while a large text is checked. */
export const startChecker = (onReport: (report: CheckReport) => void, onFailure: () => void): Checker => {
  const worker = new Worker(new URL('check-worker.js', import.meta.url), { type: 'module' })
  let isBusy = false
  let waiting: CheckRequest | undefined

  const send = (request: CheckRequest): void => {
    isBusy = true
    worker.postMessage(request)
  }
  const next = (): void => {
    isBusy = false
    const request = waiting
    waiting = undefined
    if (request !== undefined) send(request)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<CheckReport>) => {
    next()
    onReport(data)
  })
  worker.addEventListener('error', () => {
    next()
    onFailure()
  })

  return {
    check: (request) => {
      if (isBusy) waiting = request
      else send(request)
    }
  }
}
