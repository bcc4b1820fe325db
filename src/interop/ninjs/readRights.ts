import type { Article } from '../../model/Article.js'
import type { Rights } from '../../model/Rights.js'
import type { Text } from '../../primitive/Text.js'
import { Uri } from '../../primitive/Uri.js'
import type { Losses } from '../losses.js'
import { recordsIn, words } from './foreign.js'
import type { RecordReader } from './recordReader.js'

/** Reads the holder of the rights, the terms, and the licence that is linked. A notice counts as terms where there are none. */
export const readRights = (item: RecordReader, losses: Losses): Pick<Article, 'rights'> => {
  const holder = item.take(words, 'copyrightholder')?.value
  const terms = item.take(words, 'usageterms')?.value
  const notice = item.take(words, 'copyrightnotice')
  if (notice !== undefined) {
    if (terms === undefined) losses.add('narrowed', notice.path, 'a notice of copyright is carried as terms of usage')
    else if (terms !== notice.value) losses.add('no-place', notice.path, 'an article has one text on rights')
  }
  const [license] = recordsIn(item, losses, 'rightsinfo').flatMap(({ value: reader }) => {
    const link = reader.take(words, 'linkedrights')
    reader.close((key) => key === 'langid' || key === 'encodedrights')
    if (link === undefined) return []
    if (Uri.is(link.value)) return [link.value]
    losses.add('not-valid', link.path, 'it is no URI')
    return []
  })
  const usageTerms = terms ?? notice?.value
  const rights: Rights = {
    ...(holder === undefined ? {} : { holder: holder as Text }),
    ...(license === undefined ? {} : { license }),
    ...(usageTerms === undefined ? {} : { usageTerms: usageTerms as Text })
  }
  return Object.keys(rights).length === 0 ? {} : { rights }
}
