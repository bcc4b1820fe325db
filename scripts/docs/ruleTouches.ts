import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shapeOf } from '../../src/codec/shapeOf.js'
import { Article, checkArticleJson, rules } from '../../src/index.js'
import { nameOf, type Walkable } from './walkable.js'

const invalid = fileURLToPath(new URL('../../fixtures/invalid/', import.meta.url))

/** The codecs that a value passes through where it stands: a choice, and what was chosen of it. */
const chosen = (codec: Walkable, value: unknown): ReadonlyArray<Walkable> => {
  const shape = shapeOf(codec)
  if (shape.kind !== 'union') return [codec]
  const member = shape.members.find(({ is }) => is(value))
  return member === undefined ? [codec] : [codec, ...chosen(member, value)]
}

/** The codec of what stands under a key. */
const under = (codec: Walkable, key: string | number): Walkable | undefined => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'record':
      return shape.fields.get(String(key))?.codec
    case 'list':
      return shape.item
    case 'tuple':
      return shape.items[Number(key)]
    default:
      return undefined
  }
}

/** All codecs on the way to what a path leads to, but the article's own, which everything is in. */
const touchedAt = (document: unknown, path: ReadonlyArray<string | number>): ReadonlyArray<Walkable> => {
  const touched: Array<Walkable> = []
  let value = document
  let codec: Walkable = Article
  for (const key of path) {
    value = (value as Readonly<Record<string | number, unknown>>)[key]
    const next = under(codec, key)
    if (next === undefined) break
    const level = chosen(next, value)
    touched.push(...level)
    codec = level[level.length - 1] as Walkable
  }
  return touched
}

const ruleCodes = new Set<string>(rules.map(({ code }) => code))

const readTouches = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const touches = new Map<string, Set<string>>()
  const files = readdirSync(invalid, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  for (const text of files.map((file) => readFileSync(join(invalid, file), 'utf8'))) {
    for (const { code, path } of checkArticleJson(text)) {
      if (!ruleCodes.has(code)) continue
      for (const name of touchedAt(JSON.parse(text), path).map(nameOf)) {
        if (name !== undefined) touches.set(name, (touches.get(name) ?? new Set()).add(code))
      }
    }
  }
  return touches
}

const touches = readTouches()

/**
 * The rules that find something in what a codec admits, in the order of the table: those with an issue there in one of the
 * invalid fixtures.
 */
export const rulesThatTouch = (name: string): typeof rules =>
  rules.filter(({ code }) => touches.get(name)?.has(code) === true)
