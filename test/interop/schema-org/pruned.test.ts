import { describe, expect, it } from 'vitest'
import { decodeArticle, type VerifiedArticle } from '../../../src/index.js'
import { fromSchemaOrg } from '../../../src/interop/schema-org/index.js'
import { losses } from '../../../src/interop/losses.js'
import { pruned } from '../../../src/interop/schema-org/pruned.js'
import { articleWith, type Given, given } from './fixtures.js'

const page = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://news.example/a',
  headline: 'Keller flies to Doha',
  inLanguage: 'en',
  datePublished: '2026-03-12',
  articleBody:
    'Anna Keller left Geneva for Doha.\n\n“We came to listen,” Keller told the Times.\n\nTalks were put off, she said.'
}

const read = (fields: Readonly<Record<string, unknown>>): Given<VerifiedArticle> => {
  const { value, losses: all, pointers } = given(fromSchemaOrg({ ...page, ...fields }))
  expect(decodeArticle(value)._tag).toBe('Right')
  return { value, losses: all, pointers: [...pointers].sort() }
}

const keller = { '@type': 'Person', '@id': '#anna-keller', name: 'Anna Keller' }

describe('facts that break a rule', () => {
  const own = (kind: string): string => `urn:communique:1:${kind}`

  it('are left out, item by item where others stand beside them', () => {
    const group = { '@type': 'Organization', '@id': '#g', name: 'G', additionalType: own('group') }
    const { value, losses: all } = read({
      about: [
        keller,
        { ...group, member: [{ '@id': '#g' }, { '@id': '#anna-keller' }] },
        {
          '@type': 'Organization',
          name: 'D',
          additionalType: own('delegation'),
          parentOrganization: { '@id': '#g' },
          member: [
            { '@type': 'OrganizationRole', roleName: 'head', member: { '@id': '#g' } },
            { '@type': 'OrganizationRole', roleName: 'x', member: 'nobody' }
          ]
        }
      ]
    })
    expect(value.actors.map((actor) => [actor.id, 'members' in actor && actor.members, 'head' in actor])).toEqual([
      ['anna-keller', false, false],
      ['g', ['anna-keller'], false],
      ['d', false, false]
    ])
    expect(
      all
        .filter((loss) => loss.code === 'not-valid')
        .map((loss) => loss.pointer)
        .sort()
    ).toEqual(['/about/1', '/about/2'])
  })

  it('leave no correction of what is not there', () => {
    const about = { '@type': 'Organization', '@id': '#d', name: 'D', additionalType: own('delegation') }
    const correction = { text: 'x', datePublished: '2020', about: { '@id': '#d' } }
    const { value, pointers } = read({ about, correction })
    expect([value.actors, value.corrections]).toEqual([[], [{ text: 'x', date: '2020' }]])
    expect(pointers).toEqual(['not-valid ', 'not-valid /about'])
  })

  it('go all where they rest on each other', () => {
    const chain = Array.from({ length: 12 }, (_, index) => ({
      '@type': 'Organization',
      '@id': `#d-${index}`,
      name: 'D',
      additionalType: own('delegation'),
      ...(index === 0 ? {} : { parentOrganization: { '@id': `#d-${index - 1}` } })
    }))
    const { value, losses: all } = read({ about: [keller, ...chain] })
    expect(value.actors).toEqual([])
    expect(all.at(-1)?.reason).toContain('none is carried')
  })

  it('give no article where what stands at the top breaks one', () => {
    const conversion = pruned({ ...articleWith(), headline: '' }, losses(), () => [])
    expect(conversion.value).toBeUndefined()
    expect(conversion.losses.length).toBe(1)
  })
})
