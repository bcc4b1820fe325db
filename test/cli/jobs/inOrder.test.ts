import { expect, test } from 'vitest'
import { inOrder } from '../../../src/cli/jobs/inOrder.js'

const later = (ticks: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ticks)
  })

async function* upTo(count: number, read: Array<number> = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    await Promise.resolve()
    read.push(number)
    yield number
  }
}

const taken = async <A>(results: AsyncIterable<A>, into: Array<A> = []): Promise<ReadonlyArray<A>> => {
  for await (const result of results) into.push(result)
  return into
}

test('results come in the order of the inputs, however long each takes', async () => {
  const work = async (number: number): Promise<number> => {
    await later((number * 7) % 5)
    return number
  }
  for (const most of [1, 2, 4, 100]) {
    expect(await taken(inOrder(upTo(20), work, most))).toEqual(Array.from({ length: 20 }, (_, index) => index))
  }
  expect(await taken(inOrder(upTo(0), work, 4))).toEqual([])
})

test('several are worked on at a time, and no more than asked for', async () => {
  let atWork = 0
  let highest = 0
  const work = async (): Promise<void> => {
    atWork += 1
    highest = Math.max(highest, atWork)
    await later(2)
    atWork -= 1
  }
  await taken(inOrder(upTo(20), work, 3))
  expect(highest).toBe(3)
})

test('who takes slowly is not run ahead of', async () => {
  const read: Array<number> = []
  const results = inOrder(upTo(100, read), (number) => Promise.resolve(number), 4)
  expect(read).toEqual([])
  for (let count = 1; count < 10; count += 1) {
    await results.next()
    await later(1)
    expect(read.length).toBeLessThanOrEqual(count + 5)
  }
  await results.return()
  await later(1)
  const { length } = read
  await later(5)
  expect(read).toHaveLength(length)
})

test('a result does not wait for an input that is late', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => undefined)
  }
  const results = inOrder(slow(), (number) => Promise.resolve(number), 4)
  expect(await results.next()).toEqual({ done: false, value: 1 })
  expect(await results.return()).toEqual({ done: true, value: undefined })
})

test('a fault of the inputs is told after the results of those before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield* upTo(3)
    throw new Error('broken')
  }
  const work = async (number: number): Promise<number> => {
    await later(5 - number)
    return number
  }
  const results: Array<number> = []
  await expect(taken(inOrder(broken(), work, 10), results)).rejects.toThrow('broken')
  expect(results).toEqual([0, 1, 2])
})

test('a fault of the work is told in its turn, and closes the inputs', async () => {
  let isClosed = false
  async function* inputs(): AsyncGenerator<number> {
    try {
      yield* upTo(10)
    } finally {
      isClosed = true
    }
  }
  const work = async (number: number): Promise<number> => {
    await later(number === 2 ? 0 : 3)
    if (number >= 2) throw new Error(`fault ${number}`)
    return number
  }
  const results: Array<number> = []
  await expect(taken(inOrder(inputs(), work, 4), results)).rejects.toThrow('fault 2')
  await later(1)
  expect([results, isClosed]).toEqual([[0, 1], true])
})

test('inputs that cannot be closed are left', async () => {
  let number = 0
  const inputs = { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: false, value: number++ }) }) }
  for await (const result of inOrder(inputs, (input) => Promise.resolve(input), 2)) if (result === 3) break
  expect(number).toBeGreaterThan(3)
})

test('inputs that fail to close are left, too', async () => {
  const inputs = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.resolve({ done: false, value: 1 }),
      return: () => Promise.reject(new Error('stuck'))
    })
  }
  let results = 0
  for await (const result of inOrder(inputs, (input) => Promise.resolve(input), 2)) {
    results += result
    break
  }
  await later(1)
  expect(results).toBe(1)
})
