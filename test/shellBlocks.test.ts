import { describe, expect, test } from 'vitest'
import { fencedBlocks } from './examples/fencedBlocks.js'
import { helpOf } from './examples/helpOf.js'
import { markdownFiles, textOf } from './examples/projectFiles.js'

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

const isShell = /^(?:sh|bash|shell|console|shell-session)$/

/** The commands of a shell block: without prompts and comments, each part of a pipe or chain by itself. */
const commandsIn = (code: string): ReadonlyArray<string> =>
  code
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^\s*\$ /, '').replace(/(?:^|\s)#.*$/, ''))
    .flatMap((line) => line.split(/&&|\|\||[|;]/))
    .map((command) => command.trim())
    .filter((command) => command !== '')

const texts = markdownFiles().map((file) => [file, textOf(file)] as const)

const commands = texts.flatMap(([file, text]) =>
  fencedBlocks(file, text)
    .filter(({ language }) => isShell.test(language))
    .flatMap(({ line, code }) => commandsIn(code).map((command) => [`${file}:${line} ${command}`, command] as const))
)

const OURS = /^(?:npx )?(?:communique|node dist\/cli\.js) ?/

const optionsIn = (text: string): ReadonlyArray<string> => text.match(/(?<![\w-])--?[a-z][a-z-]*/gi) ?? []

test('there are shell blocks to check', () => {
  expect(commands.length).toBeGreaterThan(3)
})

describe('npm scripts that are named exist', () => {
  const named = texts.flatMap(([file, text]) =>
    [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => [file, name])
  )

  test.each(named)('%s: npm run %s', (_file, name) => {
    expect(Object.keys(scripts)).toContain(name)
  })
})

describe('commands of the command line exist, with their options', () => {
  test.each(commands.filter(([, command]) => OURS.test(command)))('%s', async (_name, command) => {
    const words = command.replace(OURS, '').split(/\s+/)
    const name = words.filter((word) => /^[a-z]+$/.test(word)).slice(0, 1)
    const known = new Set(optionsIn(await helpOf(...name)))
    expect(optionsIn(words.join(' ')).filter((option) => !known.has(option))).toEqual([])
  })
})

describe('the help of an unknown command', () => {
  test('is none', async () => {
    await expect(helpOf('valdiate')).rejects.toThrow('valdiate')
  })
})
