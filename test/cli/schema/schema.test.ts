import { describe, expect, test } from 'vitest'
import { type JsonSchema, targets } from '../../../src/json-schema/index.js'
import { filesBelow, textOf } from '../../examples/projectFiles.js'
import { compile } from '../../json-schema/validators.js'
import { runInMemory } from '../runInMemory.js'

const UNSAID = '#/$defs/Isni does not say: the last character is right by ISO/IEC 7064 MOD 11-2\n'

describe('schema', () => {
  test('writes the schema of articles', async () => {
    const { status, stdout, stderr } = await runInMemory(['schema'])
    expect(status).toBe(0)
    expect(stdout).toBe(textOf('schemas/article.schema.json'))
    expect(stderr).toContain(UNSAID)
  })

  test.each(filesBelow('schemas', '').map((path) => [/(\w+)\.schema/.exec(path)?.[1] ?? '', path] as const))(
    'writes the schema of %s',
    async (name, path) => {
      const { status, stdout } = await runInMemory(['schema', name.toUpperCase()])
      expect([status, stdout]).toEqual([0, textOf(path)])
    }
  )

  test.each(targets)('writes for %s', async (target) => {
    const { status, stdout } = await runInMemory(['schema', '--target', target, 'paragraph'])
    expect(status).toBe(0)
    expect(() => compile(JSON.parse(stdout) as JsonSchema, target)).not.toThrow()
  })

  test('tells nothing of what is not said where that is asked for', async () => {
    const { status, stderr } = await runInMemory(['schema', '--quiet'])
    expect([status, stderr]).toEqual([0, ''])
  })

  test('leaves keys out of structured output where that is asked for', async () => {
    const args = ['schema', 'place', '--target', 'structured-output', '-q']
    const [byNull, byOmission] = [await runInMemory(args), await runInMemory([...args, '--absent', 'omit'])]
    const requiredOf = ({ stdout }: { readonly stdout: string }): unknown =>
      (JSON.parse(stdout) as JsonSchema)['required']
    expect(requiredOf(byNull)).toContain('country')
    expect(requiredOf(byOmission)).toEqual(['id', 'name', 'type', 'mentions'])
  })

  test.each([
    ['evnt', 'did you mean "event"?'],
    ['treaty', 'there are article, paragraph, place, actor, statement, itinerary, event']
  ])('does not know %s', async (name, hint) => {
    const { status, stdout, stderr } = await runInMemory(['schema', name])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`communique: there is no entity "${name}": ${hint}\n`)
  })

  test('does not know other targets', async () => {
    const { status, stderr } = await runInMemory(['schema', '--target', 'draft-04'])
    expect(status).toBe(2)
    expect(stderr).toContain('Allowed choices are draft-2020-12, draft-07, openapi-3.1, structured-output')
  })

  test('tells in its help what it writes', async () => {
    const { status, stdout } = await runInMemory(['schema', '--help'], { terminal: 80 })
    expect(status).toBe(0)
    expect(stdout).toContain('Validators and editors take the drafts')
  })
})
