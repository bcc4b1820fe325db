import type { Article } from '../../../src/index.js'
import { type Loss, type PloverActor, toPlover } from '../../../src/interop/event-data/index.js'

const names = (actors: ReadonlyArray<PloverActor>): string =>
  actors.map(({ code, sector = '', name }) => (code === undefined ? `(${name})${sector}` : code + sector)).join('+')

/** The records of an article in short: `CONSULT/visit USAGOV>TUR`. */
export const summary = (article: Article): ReadonlyArray<string> =>
  (toPlover(article).value ?? []).map(({ event, modes, actors, recipients }) => {
    const what = [event, ...modes].join('/')
    const whom = recipients.length === 0 ? '' : `>${names(recipients)}`
    return `${what} ${names(actors)}${whom}`
  })

/** The losses at a pointer or below it, as `code pointer`. */
export const lostAt = (article: Article, pointer: string): ReadonlyArray<string> =>
  toPlover(article)
    .losses.filter((loss) => loss.pointer === pointer || loss.pointer.startsWith(`${pointer}/`))
    .map((loss: Loss) => `${loss.code} ${loss.pointer}`)
