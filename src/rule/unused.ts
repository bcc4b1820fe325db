import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { idsOf } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'
import { below } from './Trail.js'

/** The ids that something else in the article refers to. */
const usedIds = ({ anchors, references }: ArticleIndex): ReadonlySet<string> => {
  const used = new Set<string>()
  for (const { anchor } of anchors) used.add(anchor.in)
  for (const reference of references) {
    for (const id of idsOf(reference)) if (reference.holder?.id !== id) used.add(id)
  }
  return used
}

const findUnused = /* @__NO_SIDE_EFFECTS__ */ (key: 'actors' | 'places', what: 'actor' | 'place') =>
  function* run(index: ArticleIndex): Iterable<Finding> {
    const records = index.article[key]
    if (records.every(({ mentions }) => mentions.length > 0)) return
    const used = usedIds(index)
    const at = below(undefined, key)
    for (const [position, { id, mentions }] of records.entries()) {
      if (mentions.length > 0 || used.has(id)) continue
      yield {
        path: pathOf(below(at, position)),
        message: `the ${what} ${quote(id)} is neither mentioned in the text nor referred to`
      }
    }
  }

/** Finds actors that nothing mentions or refers to. */
export const unusedActor: Rule = {
  code: 'unused/actor',
  severity: 'warning',
  summary: 'nothing mentions the actor or refers to it',
  run: findUnused('actors', 'actor')
}

/** Finds places that nothing mentions or refers to. */
export const unusedPlace: Rule = {
  code: 'unused/place',
  severity: 'warning',
  summary: 'nothing mentions the place or refers to it',
  run: findUnused('places', 'place')
}
