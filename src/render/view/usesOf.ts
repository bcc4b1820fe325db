import type { Article } from '../../model/Article.js'
import type { Uses } from './ArticleView.js'

/** What the actors of an article say, where they travel and what they take part in, each thing once. */
export const usesOf = ({ statements, itineraries, events }: Article): ReadonlyMap<string, Uses> => {
  const uses = new Map<string, Uses>()
  const add = (actors: Iterable<string>, list: keyof Uses, id: string): void => {
    for (const actor of new Set(actors)) {
      const known = uses.get(actor) ?? { statements: [], itineraries: [], events: [] }
      known[list].push(id)
      uses.set(actor, known)
    }
  }
  for (const { id, speaker } of statements) if (speaker.kind === 'actor') add([speaker.actor], 'statements', id)
  for (const { id, travellers } of itineraries) add(travellers, 'itineraries', id)
  for (const { id, participants } of events) {
    add(
      participants.map(({ actor }) => actor),
      'events',
      id
    )
  }
  return uses
}
