import { expect, test } from 'vitest'
import { startWorker } from '../../../src/cli/jobs/startWorker.js'
import type { Helper } from '../../../src/cli/Environment.js'

/** A thread that runs a program of one statement for each message. */
const running = (statement: string): Helper =>
  startWorker(
    new URL(
      `data:text/javascript,import { parentPort, workerData } from 'node:worker_threads';` +
        `parentPort.on('message', (message) => { ${encodeURIComponent(statement)} })`
    ),
    { given: 7 }
  )

const answer = 'parentPort.postMessage([message, workerData.given])'

test('answers come in order, with what the thread was given', async () => {
  const helper = running(answer)
  expect(await Promise.all([1, 2, 3].map((number) => helper.ask(number, [])))).toEqual([
    [1, 7],
    [2, 7],
    [3, 7]
  ])
  await helper.close()
})

test('memory is handed over', async () => {
  const helper = running(answer)
  const bytes = new Uint8Array([1, 2, 3])
  expect(await helper.ask(bytes, [bytes.buffer])).toEqual([new Uint8Array([1, 2, 3]), 7])
  expect(bytes.length).toBe(0)
  await helper.close()
})

test.each([
  ['fails', "throw new Error('out of order')", 'out of order'],
  ['ends', 'process.exit(3)', 'a thread ended with code 3']
])('all that a thread which %s has not answered rejects, and so does what comes after', async (_name, code, reason) => {
  const helper = running(`if (message === 'bad') { ${code} } else ${answer}`)
  const asked = ['good', 'bad', 'good'].map((message) => helper.ask(message, []))
  const [first, ...others] = await Promise.allSettled(asked)
  expect(first).toEqual({ status: 'fulfilled', value: ['good', 7] })
  expect(others).toHaveLength(2)
  for (const other of others) expect(other.status === 'rejected' && String(other.reason)).toContain(reason)
  await expect(helper.ask('good', [])).rejects.toThrow(reason)
  await helper.close()
})

test('a thread that is closed answers no more', async () => {
  const helper = running('for (;;) {}')
  const asked = helper.ask(1, [])
  await Promise.all([expect(asked).rejects.toThrow(/^a thread ended with code \d$/), helper.close()])
})
