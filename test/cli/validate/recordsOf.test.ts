import { expect, test } from 'vitest'
import type { Source } from '../../../src/cli/input/openSource.js'
import { inspectRecord } from '../../../src/cli/validate/inspectRecord.js'
import { recordsOf } from '../../../src/cli/validate/recordsOf.js'

const source = (text: string): Source => ({
  name: 'a',
  chunks: (async function* () {
    await Promise.resolve()
    yield new TextEncoder().encode(text)
  })()
})

test('a line that is too long to be held is a fault, and does not stop the rest', async () => {
  const found: Array<unknown> = []
  for await (const record of recordsOf(source('1\n"far too long"\n2'), true, 5)) {
    const { issues, isValid } = inspectRecord(record, { severity: {}, maxIssues: 1, quiet: false })
    found.push([record.record, isValid, issues[0]?.code, issues[0]?.line, issues[0]?.column])
    if (record.record === 2) expect(issues[0]?.message).toBe('the line is longer than 268435456 bytes')
  }
  expect(found).toEqual([
    [1, false, 'type/object', 1, 1],
    [2, false, 'json/syntax', 2, 1],
    [3, false, 'type/object', 3, 1]
  ])
})

test('a document that is too long to be held cannot be read', async () => {
  await expect(recordsOf(source('"far too long"'), false, 5).next()).rejects.toThrow(
    /^cannot read a: more than 5 bytes/
  )
})
