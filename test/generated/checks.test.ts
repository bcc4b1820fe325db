import { describe, expect, test } from 'vitest'
import { checkNameOf } from '../../scripts/checks/expressions.js'
import { notGenerated, renderChecks } from '../../scripts/generate-checks.js'
import { filesBelow, textOf } from '../examples/projectFiles.js'
import { exportedCodecs } from '../support/samples.js'

const fresh = [...renderChecks()]

describe('src/generated/checks', () => {
  test('has a file for each check and no more', () => {
    expect(filesBelow('src/generated/checks', '.ts')).toEqual(fresh.map(([path]) => path))
    expect(fresh.length).toBeGreaterThan(100)
  })

  test.each(fresh)('%s is as its codec is', (path, text) => {
    expect(textOf(path)).toBe(text)
  })

  test('lacks these, whose own guards are asked', () => {
    // Long lists of words are looked up; any JSON is walked; a version is one comparison; the rules are no structure.
    expect(notGenerated()).toEqual([
      'CameoCode',
      'EventType',
      'Json',
      'MediumKind',
      'OrganizationType',
      'PloverContext',
      'PloverEvent',
      'PloverMode',
      'PurposeType',
      'SchemaVersion',
      'VerifiedArticle'
    ])
  })

  test('is attached to every codec that it is made from', () => {
    const sources = ['primitive', 'vocabulary', 'model', 'generated'].flatMap((folder) =>
      filesBelow(`src/${folder}`, '.ts').filter((path) => !path.includes('/checks/'))
    )
    const attached = new Set(
      sources.flatMap((path) => [...textOf(path).matchAll(/checks\/(\w+)\.js'/g)].map(([, name]) => name))
    )
    const names = exportedCodecs
      .filter(([name]) => !notGenerated().includes(name))
      .map(([, codec]) => checkNameOf(codec))
    expect(names.filter((name) => !attached.has(name))).toEqual([])
    for (const path of sources) {
      const imports = [...textOf(path).matchAll(/checks\/(\w+)\.js'/g)].map(([, name]) => name)
      // Once in its import, at least once as an argument.
      const unused = imports.filter((name) => (textOf(path).match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 3)
      expect([path, unused]).toEqual([path, []])
    }
  })

  test('makes nothing while it looks: no closure, no list of keys, no code from text', () => {
    for (const [path, text] of fresh) {
      const body = text.replace(/^(?:import .*|\/\/.*|\/\*\*.*)$/gm, '')
      const made = /Object\.(?:keys|entries|values)|\bnew\b|\beval\b|Function|\.map\(|\.every\(|\.some\(|\[\.\.\./.exec(
        body
      )
      expect([path, made]).toEqual([path, null])
      expect([path, body.match(/=>/g)?.length]).toEqual([path, 1])
    }
  })
})
