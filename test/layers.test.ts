import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.js'
import { root } from './examples/projectFiles.js'

const house = join(root, '.test-output/layers')

/** A small house in which every rule of the layers is broken once; `Sound` breaks none. */
const FILES: Readonly<Record<string, string>> = {
  'model/Sound.ts': "import { Floor } from '../codec/Floor.js'\nexport const Sound: unknown = Floor",
  'codec/Floor.ts':
    "import * as t from 'io-ts'\nimport type { Either } from 'fp-ts/lib/Either.js'\nexport const Floor: Either<t.Any, unknown> | undefined = undefined",
  'codec/Upwards.ts': "import type { Sound } from '../model/Sound.js'\nexport type Upwards = typeof Sound",
  'text/Sideways.ts': "import { Clock } from '../time/Clock.js'\nexport const Sideways: unknown = Clock",
  'time/Clock.ts': "import { Sound } from '../model/Sound.js'\nexport const Clock: unknown = Sound",
  'rule/Hen.ts': "import { Egg } from './Egg.js'\nexport const Hen = (): unknown => Egg",
  'rule/Egg.ts': "import { Hen } from './Hen.js'\nexport const Egg = (): unknown => Hen",
  'rule/OfNode.ts': "import { readFileSync } from 'node:fs'\nexport const OfNode: unknown = readFileSync",
  'rule/OfFpTs.ts': "import { right } from 'fp-ts/lib/Either.js'\nexport const OfFpTs: unknown = right",
  'rule/OfTools.ts': "import type { Command } from 'commander'\nexport type OfTools = Command",
  'attic/Trunk.ts': "import { Sound } from '../model/Sound.js'\nexport const Trunk: unknown = Sound",
  'cli/main.ts':
    "import { readFileSync } from 'node:fs'\nimport { Command } from 'commander'\nexport const main: unknown = [readFileSync, Command]"
}

let found: ReadonlyArray<string> = []

beforeAll(async () => {
  rmSync(house, { recursive: true, force: true })
  for (const [file, text] of Object.entries(FILES)) {
    const path = join(house, 'src', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${text}\n`)
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir')
  const { options = {}, ...ruleSet } = config
  const { tsConfig: _ofTheProject, ...others } = options
  const rules = { ...others, baseDir: house, validate: true, ruleSet: ruleSet as IFlattenedRuleSet }
  const { output } = await cruise(['src'], rules)
  found = (output as ICruiseResult).summary.violations.map(
    ({ rule, from }) => `${rule.name} ${from.replace('src/', '')}`
  )
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the lint of layers', () => {
  test.each([
    'layer-codec codec/Upwards.ts',
    'layer-text text/Sideways.ts',
    'known-layer attic/Trunk.ts',
    'no-cycle rule/Egg.ts',
    'library-runs-anywhere rule/OfNode.ts',
    'library-imports-only-io-ts rule/OfFpTs.ts',
    'library-types-only-peers rule/OfTools.ts'
  ])('tells: %s', (violation) => {
    expect(found).toContain(violation)
  })

  test.each(['model/Sound.ts', 'codec/Floor.ts', 'time/Clock.ts', 'cli/main.ts'])('lets pass: %s', (file) => {
    expect(found.filter((violation) => violation.endsWith(file) && !violation.startsWith('no-orphan'))).toEqual([])
  })
})
