import type { Topic } from './Topic.js'

/** The sections of `docs/rules.md` that are about codes, in its order; the heading of each is its code: `` ## `code` ``. */
export const topicsOf = (markdown: string): ReadonlyArray<Topic> =>
  markdown.split(/^(?=##? )/m).flatMap((section) => {
    const [heading = '', ...lines] = section.split('\n')
    if (!heading.startsWith('## `')) return []
    const text = lines.join('\n').trim()
    return [...heading.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ code, text }))
  })
