import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'
import { root } from '../examples/projectFiles.js'
import { run } from './run.js'

const attw = join(
  dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js'
)

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: join(inject('consumer'), 'node_modules/communique'), strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('the types are right for every way to resolve them', () => {
  const { status, stdout } = run(root, process.execPath, [attw, inject('tarball'), '--format', 'ascii'])
  expect(stdout).toContain('No problems found')
  expect(status).toBe(0)
})
