import { quote } from '../codec/describeValue.js'
import type { ActorSpeaker, DocumentSpeaker, Speaker } from '../model/Speaker.js'
import type { Statement } from '../model/Statement.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

/** Folds what two mentions of the same description may differ in. */
const fold = (description: string): string => description.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const differ = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && fold(left) !== fold(right)

/** Who stands behind a speaker: the actor, or the author of the document. */
const ownerOf = (speaker: ActorSpeaker | DocumentSpeaker): string | undefined =>
  speaker.kind === 'actor' ? speaker.actor : speaker.author

/** Whether two speakers are certainly not the same. */
const areDifferent = (left: Speaker, right: Speaker): boolean => {
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
  for (const [index, { continues, speaker }] of article.statements.entries()) {
    const entity = continues === undefined ? undefined : entityById.get(continues)
    if (entity?.kind !== 'statement') continue
    const position = entity.at.key as number
    const earlier = article.statements[position] as Statement
    if (!areDifferent(earlier.speaker, speaker)) continue
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
