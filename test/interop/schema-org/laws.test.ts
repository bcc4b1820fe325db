import { describe, expect, it } from 'vitest'
import { fromSchemaOrg, toSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { changesIn } from '../changesIn.js'
import { fixture, names } from './fixtures.js'

describe('an article that goes to schema.org and comes back', () => {
  it.each(names)('keeps all that no loss tells of: %s', (name) => {
    const article = fixture(name)
    const { value, losses } = toSchemaOrg(article)
    const back = fromSchemaOrg(JSON.parse(JSON.stringify(value)))
    expect(back.losses).toEqual([])
    expect(changesIn(article, back.value, losses)).toEqual([])
    for (const list of ['actors', 'places', 'statements', 'itineraries', 'events'] as const) {
      expect(back.value?.[list].map(({ id }) => id).sort()).toEqual(article[list].map(({ id }) => id).sort())
    }
  })
})
