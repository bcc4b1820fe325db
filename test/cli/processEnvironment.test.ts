import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Environment } from '../../src/cli/Environment.js'
import { type ProcessStreams, processEnvironment } from '../../src/cli/processEnvironment.js'

const folder = mkdtempSync(join(tmpdir(), 'communique-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = new URL(
  'data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.on("message", (message) => parentPort.postMessage(message))'
)

const environmentOf = (others: Partial<ProcessStreams> = {}): Environment =>
  processEnvironment(
    {
      stdin: Readable.from([]),
      stdout: new PassThrough(),
      stderr: new PassThrough(),
      env: {},
      ...others
    },
    program
  )

const failing = (): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  })

const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Array<Uint8Array> = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString()
}

describe('outputs', () => {
  test('take text, and wait for a slow reader', async () => {
    const taken: Array<() => void> = []
    const stdout = new Writable({ write: (_chunk, _encoding, done) => void taken.push(done) })
    let isDone = false
    const writing = environmentOf({ stdout })
      .stdout.write('a')
      .then(() => {
        isDone = true
      })
    await new Promise(setImmediate)
    expect(isDone).toBe(false)
    taken[0]?.()
    await writing
  })

  test('reject where they cannot be written, but standard error loses what it cannot take', async () => {
    const { stdout, stderr } = environmentOf({ stdout: failing(), stderr: failing() })
    await expect(stdout.write('a')).rejects.toThrow('EPIPE')
    await expect(stderr.write('a')).resolves.toBeUndefined()
  })

  test('know whether a terminal shows them, and how wide it is', () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120 })
    const { stdout, stderr } = environmentOf({ stdout: terminal })
    expect([stdout.isTerminal, stdout.width, stderr.isTerminal, stderr.width]).toEqual([true, 120, false, 80])
  })
})

describe('inputs', () => {
  test('are read piece by piece', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'é'.repeat(300_000))
    const { chunks, size } = await environmentOf().open(path)
    expect(size).toBe(600_000)
    let pieces = 0
    for await (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(2 ** 18)
      pieces += 1
    }
    expect(pieces).toBe(3)
  })

  test('that are no files have no size, or cannot be read', async () => {
    const { open } = environmentOf()
    const directory = await open(folder)
    expect(directory).not.toHaveProperty('size')
    await expect(textOf(directory.chunks)).rejects.toThrow('EISDIR')
    await expect(open(join(folder, 'nosuch'))).rejects.toThrow('ENOENT')
  })

  test('may be piped or typed', async () => {
    const { stdin } = environmentOf({ stdin: Readable.from([Buffer.from('a')]) })
    expect(stdin.isTerminal).toBe(false)
    expect(await textOf(stdin.chunks)).toBe('a')
    const typed = Object.assign(Readable.from([]), { isTTY: true })
    expect(environmentOf({ stdin: typed }).stdin.isTerminal).toBe(true)
  })
})

test('helpers are threads that run the program', async () => {
  const helper = environmentOf().startHelper({})
  expect(await helper.ask('a', [])).toBe('a')
  await helper.close()
})

test('files of the package are found', async () => {
  const { readPackageFile, variables, now } = environmentOf({ env: { A: 'b' } })
  expect(JSON.parse(await readPackageFile('package.json'))).toMatchObject({ name: 'communique' })
  expect(variables).toEqual({ A: 'b' })
  expect(now()).toBeLessThanOrEqual(now())
})

test('the program runs with what the process is given', async () => {
  const { argv, exitCode } = process
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((...args: ReadonlyArray<unknown>) => {
    ;(args.at(-1) as () => void)()
    return true
  })
  process.argv = ['node', 'communique', '--version']
  await import('../../src/cli/main.js')
  const status = process.exitCode
  const [[text] = []] = written.mock.calls
  process.argv = argv
  process.exitCode = exitCode
  written.mockRestore()
  expect(status).toBe(0)
  expect(text).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
})

test('the program looks at batches where it runs as a thread', async () => {
  const listeners: Array<(message: unknown) => void> = []
  const posted: Array<unknown> = []
  vi.resetModules()
  vi.doMock('node:worker_threads', () => ({
    Worker: undefined,
    parentPort: {
      on: (_event: string, listener: (message: unknown) => void) => listeners.push(listener),
      postMessage: (message: unknown) => posted.push(message)
    },
    workerData: { severity: {}, maxIssues: 1, quiet: false, allowDuplicateKeys: false, maxLineLength: 9 }
  }))
  await import('../../src/cli/main.js')
  vi.doUnmock('node:worker_threads')
  const line = { number: 3, start: 4, length: 2, end: 6, isHeld: true }
  for (const listener of listeners) listener({ bytes: new TextEncoder().encode('[]'), lines: [line] })
  expect(posted).toMatchObject([[{ record: 3, end: 6, text: '[]', isValid: false, issues: [{ code: 'type/object' }] }]])
})

describe('files', () => {
  test('are made, and written in order', async () => {
    const path = join(folder, 'made.txt')
    const file = await environmentOf().create(path)
    await file.write('a')
    await file.write('ü')
    await file.close()
    expect(readFileSync(path, 'utf8')).toBe('aü')
    await (await environmentOf().create(path)).close()
    expect(readFileSync(path, 'utf8')).toBe('')
    await expect(environmentOf().create(join(folder, 'none', 'made.txt'))).rejects.toThrow('ENOENT')
  })
})
