import type { Article } from '../../../model/Article.js'
import { factNames, factPrefix } from '../factNames.js'
import { factLists, factsIn, type Holder, withParts } from '../holders.js'
import { identifierUris } from '../identifierUri.js'

/** The facts of an article, as annotations name them. */
export interface FactIndex {
  /** What the URIs of its facts begin with. */
  readonly prefix: string
  /** What holds anchors, by what follows the prefix in its URI. */
  readonly holders: ReadonlyMap<string, Holder>
  /** What facts are called, by their ids. */
  readonly names: ReadonlyMap<string, string>
  /** The places and actors that the URI of an identifier names. */
  readonly identified: ReadonlyMap<string, ReadonlyArray<Holder>>
}

/** The facts of an article, made ready to be named. */
export const factIndex = (article: Article): FactIndex => {
  const facts = factLists.flatMap((list) => factsIn(article, list))
  const identified = new Map<string, Array<Holder>>()
  for (const fact of facts) {
    for (const uri of new Set(identifierUris(fact.record))) {
      const others = identified.get(uri)
      if (others === undefined) identified.set(uri, [fact])
      else others.push(fact)
    }
  }
  const holders = new Map(facts.flatMap(withParts).map((holder) => [holder.id, holder] as const))
  return { prefix: factPrefix(article), holders, names: factNames(article), identified }
}
