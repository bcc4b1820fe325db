import type { Article } from '../../../model/Article.js'
import { factLists, type HolderKind, holderKinds } from '../holders.js'
import type { Patches } from './mergeAnchors.js'

type Fields = Readonly<Record<string, unknown>>

const patchedRecord = (kind: HolderKind, record: Fields, id: string, patches: Patches): Fields => {
  const parts = holderKinds[kind].parts.flatMap((key) => {
    const value = record[key]
    if (value === undefined) return []
    const part = Array.isArray(value)
      ? value.map((item: unknown, index) => patchedRecord(key, item as Fields, `${id}/${key}/${index}`, patches))
      : patchedRecord(key, value as Fields, `${id}/${key}`, patches)
    return [[key, part] as const]
  })
  return { ...record, ...Object.fromEntries(parts), ...patches.get(id) }
}

/** The facts of an article with other anchors. */
export const patched = (article: Article, patches: Patches): Fields =>
  Object.fromEntries(
    factLists.map((list) => [list, article[list].map((fact) => patchedRecord(list, { ...fact }, fact.id, patches))])
  )
