import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run } from './run.js'

const consumer = inject('consumer')

/** Node refuses to make code from text as a browser does under a strict Content-Security-Policy. */
const STRICT = '--disallow-code-generation-from-strings'

const PROGRAM = `
  import { decodeArticle, Statement, VerifiedArticle } from 'communique'
  import { toJsonSchema } from 'communique/json-schema'
  import { decodeLines } from 'communique/stream'
  import seed from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }

  const told = [
    decodeArticle(seed)._tag,
    decodeArticle({ ...seed, headline: '' }).left[0].code,
    decodeArticle({ ...seed, places: [] }).left[0].code,
    Statement.is(seed.statements[0]),
    VerifiedArticle['~standard'].validate(3).issues.length,
    toJsonSchema(Statement, { unrepresentable: 'any' }).title
  ]
  for await (const { result } of decodeLines([JSON.stringify(seed)])) told.push(result._tag)
  console.log(JSON.stringify(told))
`

describe('under a policy that lets no code be made from text', () => {
  test('the policy holds', () => {
    const { stderr } = run(consumer, process.execPath, [STRICT, '-e', "new Function('return 1')"])
    expect(stderr).toContain('Code generation from strings disallowed')
  })

  test('everything works', () => {
    writeFileSync(join(consumer, 'strict.mjs'), PROGRAM)
    const { status, stdout, stderr } = run(consumer, process.execPath, [STRICT, 'strict.mjs'])
    expect([status, stdout.trim(), stderr]).toEqual([
      0,
      '["Right","format/text","reference/unknown",true,1,"Statement","Right"]',
      ''
    ])
  })
})
