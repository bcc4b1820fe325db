import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faulty, line } from '../articles.js'
import { bundleCommandLine, ended, startBundle } from './startProcess.js'

const folder = mkdtempSync(join(tmpdir(), 'communique-'))
beforeAll(bundleCommandLine)
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const lines = Array.from({ length: 3000 }, (_, index) => (index % 7 === 0 ? faulty : line({ headline: `é ${index}` })))

test('several threads write what one writes', async () => {
  const path = write('feed.ndjson', lines.join('\n'))
  const [alone, ...together] = await Promise.all(
    ['1', '2', '4'].map((jobs) => ended(startBundle(['validate', '--format', 'json', '--jobs', jobs, path])))
  )
  expect(alone).toMatchObject({ status: 1, stderr: '' })
  for (const outcome of together) expect(outcome).toEqual(alone)
})

test('threads end when the reader of the output goes', async () => {
  const path = write('many.ndjson', `${faulty}\n`.repeat(20_000))
  const child = startBundle(['validate', '--jobs', '2', path])
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await once(child, 'close')).toEqual([1, null])
  expect(complaints).toBe('')
})

test('a thread that runs out of memory is told of', async () => {
  const path = write('long.ndjson', `${line()}\n[${'{},'.repeat(2_000_000)}0]\n${line()}`)
  const outcome = await ended(startBundle(['validate', '--jobs', '2', path], ['--max-old-space-size=24']))
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toMatch(/^communique: Error.*(?:memory|thread)/m)
})
