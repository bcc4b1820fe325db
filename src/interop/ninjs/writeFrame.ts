import type { Article } from '../../model/Article.js'
import type { Text } from '../../primitive/Text.js'
import { Timestamp } from '../../primitive/Timestamp.js'
import { Uri } from '../../primitive/Uri.js'
import type { Losses } from '../losses.js'
import type { Ninjs } from './Ninjs.js'
import type { NinjsSource } from './NinjsSource.js'

type Written<Key extends keyof Ninjs> = Partial<Pick<Ninjs, Key>>

/** Writes when the item was first made and when this version was: a change only together with what it changed. */
export const writeDates = (
  { datePublished, dateModified }: Article,
  losses: Losses
): Written<'firstCreated' | 'versionCreated'> => {
  const published = Timestamp.is(datePublished) ? datePublished : undefined
  const modified = Timestamp.is(dateModified) && published !== undefined ? dateModified : undefined
  if (datePublished !== published) losses.add('no-place', ['datePublished'], 'ninjs has dates with a time only')
  if (dateModified !== modified) {
    losses.add('no-place', ['dateModified'], 'ninjs has dates with a time only, and a change after a first version')
  }
  if (published === undefined) return {}
  return modified === undefined ? { versionCreated: published } : { firstCreated: published, versionCreated: modified }
}

/** Writes who brought the item out and who wrote it. */
export const writeCredits = (article: Article, losses: Losses): Written<'by' | 'infoSources'> => {
  const { publisher } = article
  const authors: ReadonlyArray<Text> = article.authors ?? []
  const uri = Uri.is(publisher?.url) ? { uri: publisher.url } : {}
  if (publisher?.url !== undefined && !Uri.is(publisher.url)) {
    losses.add('no-place', ['publisher', 'url'], 'ninjs has URIs, and it has letters that a URI has not')
  }
  const publishers: ReadonlyArray<NinjsSource> =
    publisher === undefined ? [] : [{ name: publisher.name, role: 'publisher', ...uri }]
  const several = authors.length > 1 ? authors : []
  const [first, ...others] = [...publishers, ...several.map((name): NinjsSource => ({ name, role: 'author' }))]
  return {
    ...(authors.length === 0 ? {} : { by: authors.join(', ') as Text }),
    ...(first === undefined ? {} : { infoSources: [first, ...others] })
  }
}

/** Writes the rights. */
export const writeRights = ({
  rights: { holder, license, usageTerms } = {}
}: Article): Written<'copyrightHolder' | 'usageTerms' | 'rightsInfo'> => ({
  ...(holder === undefined ? {} : { copyrightHolder: holder }),
  ...(usageTerms === undefined ? {} : { usageTerms }),
  ...(license === undefined ? {} : { rightsInfo: { linkedRights: license } })
})

/** Writes the dateline: the name of its place, where that means one place. */
export const writeDateline = ({ dateline, places }: Article, losses: Losses): Written<'located'> => {
  if (dateline?.date !== undefined) losses.add('no-place', ['dateline', 'date'], 'ninjs has no place for it')
  if (dateline?.place === undefined) return {}
  const name = places.find(({ id }) => id === dateline.place)?.name
  if (name !== undefined && places.filter((place) => place.name === name).length === 1) return { located: name }
  losses.add('ambiguous', ['dateline', 'place'], 'ninjs has the name of the place, and the name does not mean one')
  return {}
}
