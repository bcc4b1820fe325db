import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { faulty, line, minimalText } from '../articles.js'
import { ended, startProcess } from './startProcess.js'

const folder = mkdtempSync(join(tmpdir(), 'communique-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('a process', () => {
  test('has status 0 where all is valid, 1 where something is not, 2 where a file cannot be read', async () => {
    const good = write('good.json', minimalText)
    const bad = write('bad.json', faulty)
    const [valid, invalid, failed] = await Promise.all([
      ended(startProcess(['validate', good])),
      ended(startProcess(['validate', good, bad])),
      ended(startProcess(['validate', bad, folder, join(folder, 'nosuch.json')]))
    ])
    expect(valid).toEqual({ status: 0, stdout: '1 article in 1 file: valid\n', stderr: '' })
    expect(invalid).toMatchObject({ status: 1, stderr: '' })
    expect(failed.status).toBe(2)
    expect(failed.stdout).toMatch(/ {2}format\/uri {2}/)
    expect(failed.stderr).toMatch(
      /^communique: cannot read \S+: illegal operation on a directory\ncommunique: cannot read \S+: no such file or directory\n$/
    )
  })

  test('reads what is piped into it', async () => {
    const child = startProcess(['validate', '--ndjson'])
    const outcome = ended(child)
    child.stdin.end(`${line()}\n${line()}\n`)
    expect(await outcome).toEqual({ status: 0, stdout: '2 articles in 1 file: valid\n', stderr: '' })
  })

  test('does not wait for input that it does not read', async () => {
    expect((await ended(startProcess(['--version']))).stdout).toMatch(/^\d+\.\d+\.\d+/)
  })

  test.each(['text', 'json', 'github', 'sarif'])(
    'ends cleanly when the reader of its %s output goes',
    async (format) => {
      const path = write(`many-${format}.ndjson`, `${faulty}\n`.repeat(5000))
      const child = startProcess(['validate', '--format', format, path])
      let complaints = ''
      child.stderr.on('data', (chunk: Buffer) => {
        complaints += chunk.toString()
      })
      await once(child.stdout, 'data')
      child.stdout.destroy()
      const [status] = (await once(child, 'close')) as [number | null]
      expect(complaints).toBe('')
      expect(status).toBe(1)
    }
  )
})

test('memory does not grow with the input', async () => {
  const peak = async (megabytes: number): Promise<number> => {
    const child = startProcess(
      ['validate', '--ndjson', '--quiet'],
      ['--max-old-space-size=96', '--max-semi-space-size=8']
    )
    const outcome = ended(child)
    const record = `${line({ body: [{ id: 'p1', text: 'Nobody spoke. '.repeat(7000) }] })}\n`
    let highest = 0
    for (let written = 0; written < megabytes * 1e6; written += record.length) {
      if (!child.stdin.write(record)) await once(child.stdin, 'drain')
      if (written % 2e6 < record.length) {
        const memory = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
        highest = Math.max(highest, Number(/VmHWM:\s+(\d+) kB/.exec(memory)?.[1] ?? 0))
      }
    }
    child.stdin.end()
    expect(await outcome).toEqual({ status: 0, stdout: '', stderr: '' })
    return highest / 1000
  }
  const small = await peak(20)
  const large = await peak(200)
  expect(large).toBeLessThan(small + 100)
  expect(large).toBeLessThan(400)
}, 120_000)
