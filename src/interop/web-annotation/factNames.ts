import type { Article } from '../../model/Article.js'

/** The URI of the resource that annotations of an article are about: where it was published, else its id. */
export const sourceOf = ({ url, id }: Article): string =>
  // Characters that a URL may have as it is typed, and a URI may not.
  url?.replace(/["<>^`{|}]/g, encodeURIComponent) ?? id

/** What stands before the id of a fact in its URI: the article's id, of which the fact is the fragment. */
export const factPrefix = ({ id }: Article): string => `${id}${id.includes('#') ? '/' : '#'}`

/** What the facts of an article are called, by their ids: places, actors and events by name, statements by their speaker. */
export const factNames = ({ places, actors, statements, events }: Article): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { id, name } of [...places, ...actors]) names.set(id, name)
  for (const { id, label } of events) names.set(id, label)
  for (const { id, speaker } of statements) {
    const name =
      speaker.kind === 'actor'
        ? names.get(speaker.actor)
        : speaker.kind === 'unnamed'
          ? speaker.description
          : speaker.title
    if (name !== undefined) names.set(id, name)
  }
  return names
}
