import { quote } from '../codec/describeValue.js'
import type { ActorSpeaker, DocumentSpeaker, Speaker } from '../model/Speaker.js'
import type { Statement } from '../model/Statement.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

type Differ = (left: string | undefined, right: string | undefined) => boolean

/** Tells whether two descriptions differ in more than form, case and spaces. Each is folded once, however long it is. */
const differing = (): Differ => {
  const foldedBySource = new Map<string, string>()
  const fold = (source: string): string => {
    const known = foldedBySource.get(source)
    if (known !== undefined) return known
    const folded = source.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    foldedBySource.set(source, folded)
    return folded
  }
  return (left, right) => left !== undefined && right !== undefined && left !== right && fold(left) !== fold(right)
}

/** Who stands behind a speaker: the actor, or the author of the document. */
const ownerOf = (speaker: ActorSpeaker | DocumentSpeaker): string | undefined =>
  speaker.kind === 'actor' ? speaker.actor : speaker.author

/** Whether two speakers are certainly not the same. */
const areDifferent = (left: Speaker, right: Speaker, differ: Differ): boolean => {
  if (left.kind === 'document' && right.kind === 'document') {
    return differ(left.title, right.title) || differ(left.author, right.author)
  }
  if (left.kind === 'unnamed' && right.kind === 'unnamed') return differ(left.description, right.description)
  if (left.kind === 'unnamed' || right.kind === 'unnamed') return false
  return differ(ownerOf(left), ownerOf(right))
}

/** What to call a speaker who differs from another; an unnamed one does so by its description. */
const nameOf = (speaker: Speaker): string => {
  switch (speaker.kind) {
    case 'actor':
      return quote(speaker.actor)
    case 'unnamed':
      return quote(speaker.description as string)
    case 'document':
      return speaker.title === undefined ? 'a document' : `the document ${quote(speaker.title)}`
  }
}

function* run({ article, entityById }: ArticleIndex): Iterable<Finding> {
  const differ = differing()
  for (const [index, { continues, speaker }] of article.statements.entries()) {
    const entity = continues === undefined ? undefined : entityById.get(continues)
    if (entity?.kind !== 'statement') continue
    const position = entity.at.key as number
    const earlier = article.statements[position] as Statement
    if (!areDifferent(earlier.speaker, speaker, differ)) continue
    const [here, there] = [nameOf(speaker), nameOf(earlier.speaker)]
    yield {
      path: ['statements', index, 'continues'],
      message: `${here} cannot continue ${quote(earlier.id)}, a statement of ${there}`,
      received: quote(earlier.id),
      related: [{ path: ['statements', position, 'speaker'], message: 'the speaker of the earlier statement' }]
    }
  }
}

/** Finds statements that continue one of another speaker; unnamed speakers differ only if described differently. */
export const statementContinuesOtherSpeaker: Rule = {
  code: 'statement/continues-other-speaker',
  severity: 'error',
  summary: 'a statement continues one of another speaker',
  run
}
