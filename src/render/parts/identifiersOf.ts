import type { Identifier } from '../../model/Identifier.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { isolated, joined } from '../html/inline.js'
import { webLink } from '../html/webLink.js'

/** The name of each scheme, and what comes before an identifier where its issuer shows it. */
const schemes: Readonly<Record<Identifier['scheme'], readonly [name: string, base: string | undefined]>> = {
  wikidata: ['Wikidata', 'https://www.wikidata.org/wiki/'],
  geonames: ['GeoNames', 'https://www.geonames.org/'],
  viaf: ['VIAF', 'https://viaf.org/viaf/'],
  isni: ['ISNI', 'https://isni.org/isni/'],
  orcid: ['ORCID', 'https://orcid.org/'],
  lei: ['LEI', 'https://search.gleif.org/#/record/'],
  cameo: ['CAMEO', undefined],
  uri: ['URI', '']
}

const identifierOf = ({ scheme, value }: Identifier): Html => {
  const [name, base] = schemes[scheme]
  return html`${name} ${base === undefined ? isolated(value) : webLink(base + value, isolated(value))}`
}

/** The identifiers with links to where their issuers show them. */
export const identifiersOf = (identifiers: ReadonlyArray<Identifier> | undefined): Fillable =>
  identifiers === undefined ? undefined : joined(identifiers.map(identifierOf), ', ')
