import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/index.js'
import { fromNinjs, type NinjsOptions } from '../../../src/interop/ninjs/index.js'

const whole = {
  uri: 'urn:x:1',
  language: 'en',
  headline: 'Envoy in Doha',
  body_html: '<p>Carla Ruiz came to Doha for the Lake Summit.</p><p>She left.</p>'
}

interface Outcome {
  readonly value: Article | undefined
  readonly lost: ReadonlyArray<string>
}

const read = (more: object, options?: NinjsOptions): Outcome => {
  const { value, losses } = fromNinjs({ ...whole, ...more }, options)
  return { value, lost: losses.map(({ code, pointer }) => `${code} ${pointer}`) }
}

describe('what must be there', () => {
  test.each([
    ['no object', [], ['not-valid ']],
    ['nothing', {}, ['not-found ']],
    ['no id', { ...whole, uri: undefined }, ['not-found ']],
    ['an id that is no URI', { ...whole, uri: '20150723001158606583' }, ['not-valid /uri', 'not-found ']],
    ['no headline', { ...whole, headline: ' ', title: 'Envoy in Doha' }, ['not-found ']],
    ['a headline of a wrong type', { ...whole, headline: 7 }, ['not-valid /headline', 'not-found ']],
    ['no text in the body', { ...whole, body_html: '<p> </p><script>x</script>' }, ['not-found ']],
    [
      'a body that cannot be read',
      { ...whole, body_html: '', bodies: [{ value: '<nitf>x</nitf>', contentType: 'application/nitf+xml' }] },
      ['no-place /bodies/0/value', 'not-found ']
    ]
  ])('%s', (_name, item, lost) => {
    const { value, losses } = fromNinjs(item)
    expect(value).toBeUndefined()
    expect(losses.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(lost)
  })

  test.each([
    ['no language', null, ['not-found ']],
    ['a language that is none', 'English!', ['not-valid /language', 'not-found ']]
  ])('%s is told, and stands as the language that nobody tells', (_name, language, lost) => {
    const { value, losses } = fromNinjs({ ...whole, language })
    expect(value?.language).toBe('und')
    expect(losses.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(lost)
  })

  test('the reason names what is missing', () => {
    expect(fromNinjs({}).losses[0]?.reason).toBe('there is no id, no headline, no body')
  })

  test('id and language can be given, and count for more', () => {
    const { value, losses } = fromNinjs({ headline: 'a', body_text: 'b' }, { id: 'urn:x:2', language: 'fr' })
    expect([value?.id, value?.language, losses]).toEqual(['urn:x:2', 'fr', []])
    const both = read({}, { id: 'urn:x:2', language: 'fr' })
    expect([both.value?.id, both.value?.language]).toEqual(['urn:x:2', 'fr'])
    expect(both.lost).toEqual(['no-place /uri', 'no-place /language'])
    expect(read({}, { id: 'urn:x:1', language: 'en' }).lost).toEqual([])
    expect(read({ uri: 'no URI' }, { id: 'urn:x:2' }).lost).toEqual(['not-valid /uri'])
  })

  test('options are checked', () => {
    expect(() => read({}, { id: 'no URI' })).toThrow(RangeError)
    expect(() => read({}, { language: '!' })).toThrow(RangeError)
    expect(() => read({}, { eventStatus: 'done' as 'occurred' })).toThrow(
      'eventStatus is "done": expected a status of events'
    )
  })
})

describe('keys', () => {
  test('are read in small and capital letters', () => {
    const { value, lost } = read({
      versionCreated: '2020-12-03T18:30:00Z',
      CopyrightHolder: 'A',
      $standard: { name: 'ninjs' }
    })
    expect([value?.datePublished, value?.rights, lost]).toEqual(['2020-12-03T18:30:00Z', { holder: 'A' }, []])
  })

  test('said twice are a loss where they differ', () => {
    expect(read({ by: 'A', byline: 'A' }).lost).toEqual([])
    expect(read({ by: 'A', byline: 'B' })).toMatchObject({ value: { authors: ['A'] }, lost: ['ambiguous /byline'] })
    expect(read({ guid: 'urn:x:2' })).toMatchObject({ value: { id: 'urn:x:1' }, lost: ['ambiguous /guid'] })
    expect(read({ located: 'A', LOCATED: 'B' }).lost).toEqual(['ambiguous /LOCATED'])
  })

  test('that say nothing are no losses', () => {
    expect(read({ subject: [], genre: null, slugline: ' ', extra: {}, nonsense: '' }).lost).toEqual([])
  })

  test('that go without saying are none', () => {
    expect(
      read({ type: 'text', pubstatus: 'usable', representationtype: 'full', mimetype: 'text/html', wordcount: 9 }).lost
    ).toEqual([])
    expect(
      read({ type: 'picture', pubstatus: 'canceled', representationType: 'partial', mimetype: 'text/x' }).lost
    ).toEqual(['no-place /type', 'no-place /pubstatus', 'no-place /representationType', 'no-place /mimetype'])
  })

  test('that are not known are told apart from those without a place', () => {
    const hostile = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "a/b~c": 3, "urgency": 4}') as object
    const { losses } = fromNinjs(Object.fromEntries([...Object.entries(whole), ...Object.entries(hostile)]))
    expect(losses.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'not-known /__proto__',
      'not-known /constructor',
      'not-known /a~1b~0c',
      'no-place /urgency'
    ])
  })
})

describe('headlines', () => {
  test('the main one is taken, then one without a role', () => {
    const headlines = [{ value: 'A', role: 'sub' }, { value: 'B' }, { value: 'C', role: 'main' }]
    expect(read({ headline: '', headlines })).toMatchObject({
      value: { headline: 'C' },
      lost: ['no-place /headlines/0/value', 'no-place /headlines/1/value']
    })
    expect(read({ headline: '', headlines: headlines.slice(0, 2) }).value?.headline).toBe('B')
    expect(read({ headline: '', headlines: headlines.slice(0, 1) }).value?.headline).toBe('A')
    expect(read({ headline_main: 'Other', headline_seo: 'Envoy in Doha' })).toMatchObject({
      value: { headline: 'Other' },
      lost: ['no-place /headline', 'no-place /headline_seo']
    })
  })

  test('in HTML are read as such', () => {
    const headlines = [{ value: '<b>Rock</b> &amp; <i>roll</i>', contentType: 'text/html' }]
    expect(read({ headline: '', headlines }).value?.headline).toBe('Rock & roll')
    expect(read({ headline: 'Rock &amp; roll' }).value?.headline).toBe('Rock &amp; roll')
  })

  test('without a value', () => {
    expect(read({ headlines: [{ role: 'main' }, 'text'] }).lost).toEqual([
      'not-valid /headlines/1',
      'not-found /headlines/0'
    ])
  })
})

describe('bodies', () => {
  const bodyOf = (...bodies: ReadonlyArray<object>): Outcome => read({ body_html: '', bodies })

  test('HTML sooner than text, whole texts sooner than others, the main one first', () => {
    const plain = { value: 'plain', contentType: 'text/plain', role: 'main' }
    const html = { value: '<p>html', contentType: 'application/xhtml+xml', role: 'richtext' }
    const caption = { value: '<p>caption', contentType: 'text/html', role: 'caption' }
    const main = { value: '<p>main', contentType: 'text/html', role: 'Main' }
    expect(bodyOf(caption, plain, html, main).value?.body[0].text).toBe('main')
    expect(bodyOf(caption, plain, html).value?.body[0].text).toBe('html')
    expect(bodyOf(caption, plain).value?.body[0].text).toBe('plain')
    expect(bodyOf(caption).value?.body[0].text).toBe('caption')
    expect([...bodyOf(caption, plain, html, main).lost].sort()).toEqual([
      'no-place /bodies/0/value',
      'no-place /bodies/1/value',
      'no-place /bodies/2/value'
    ])
  })

  test('without a type, tags make HTML', () => {
    expect(bodyOf({ value: '<p>a</p><p>b</p>' }).value?.body).toHaveLength(2)
    expect(bodyOf({ value: 'a < b &amp; c' }).value?.body[0].text).toBe('a < b &amp; c')
    expect(bodyOf({ value: 'a &amp; b', role: 'html' }).value?.body[0].text).toBe('a & b')
    expect(bodyOf({ value: '<p>a</p>', contentType: 'text/plain' }).value?.body[0].text).toBe('<p>a</p>')
  })

  test('counts of letters and words go without saying', () => {
    expect(bodyOf({ value: 'a', charCount: 1, wordCount: 1 }).lost).toEqual([])
    expect(bodyOf({ value: 'a', lang: 'fr' }).lost).toEqual(['not-known /bodies/0/lang'])
  })

  test('one that stands without a list is read', () => {
    expect(read({ body_html: '', bodies: { value: 'a' } }).value?.body).toEqual([{ id: 'p1', text: 'a' }])
    expect(read({ body_html: '', body: 'a' }).value?.body).toEqual([{ id: 'p1', text: 'a' }])
  })

  test('the same words in plain text are no loss', () => {
    expect(read({ body_text: 'Carla Ruiz came to Doha for the Lake Summit.\n\nShe left.' }).lost).toEqual([])
    expect(read({ body_text: 'Other words' }).lost).toEqual(['no-place /body_text'])
  })

  test('ids and languages of paragraphs', () => {
    const body_html =
      '<p id="p2">a<p>b<p id="p2">c<p id="No id">d<p id="headline">e<p lang="EN">f<div lang="fr"><p>g<p lang="!">h<p xml:lang="de">i</div>'
    expect(read({ body_html }).value?.body).toEqual([
      { id: 'p2', text: 'a' },
      { id: 'p2-2', text: 'b' },
      { id: 'p3', text: 'c' },
      { id: 'p4', text: 'd' },
      { id: 'p5', text: 'e' },
      { id: 'p6', text: 'f' },
      { id: 'p7', text: 'g', language: 'fr' },
      { id: 'p8', text: 'h' },
      { id: 'p9', text: 'i', language: 'de' }
    ])
  })
})

describe('dates', () => {
  test.each([
    ['2020-12-03T18:30:00Z', '2020-12-03T18:30:00Z', []],
    ['2020-12-03 18:30:00.5 +0430', '2020-12-03T18:30:00.5+04:30', []],
    ['2020-12-03t18:30:00,25z', '2020-12-03T18:30:00.25Z', []],
    [' 2020-12-03T18:30:00+04 ', '2020-12-03T18:30:00+04:00', []],
    ['2020-12-03', '2020-12-03', []],
    ['2020-12', '2020-12', []],
    ['2020-12-03T18:30Z', '2020-12-03T18:30:00Z', []],
    ['2020-12-03T18:30:00', '2020-12-03', ['narrowed /versioncreated']],
    ['2020-02-30T18:30:00Z', undefined, ['not-valid /versioncreated']],
    ['2020-12-03T25:30', undefined, ['not-valid /versioncreated']],
    ['yesterday', undefined, ['not-valid /versioncreated']],
    [1606999999, undefined, ['not-valid /versioncreated']]
  ])('%s', (versioncreated, datePublished, lost) => {
    const outcome = read({ versioncreated })
    expect([outcome.value?.datePublished, outcome.value?.dateModified, outcome.lost]).toEqual([
      datePublished,
      undefined,
      lost
    ])
  })

  test('the first version is the publication, this one the change', () => {
    const firstcreated = '2020-12-03T18:30:00Z'
    expect(read({ firstcreated }).value).toMatchObject({ datePublished: firstcreated })
    expect(read({ firstcreated, versioncreated: '2020-12-04' }).value).toMatchObject({
      datePublished: firstcreated,
      dateModified: '2020-12-04'
    })
  })
})

describe('credits', () => {
  test('sources by their role', () => {
    const infosource = [
      { name: 'A', rel: 'Provider' },
      { name: 'B', role: 'publisher', uri: 'https://b.example/', literal: 'x' },
      { name: 'C', role: 'author', contactinfo: [{ value: 'x' }], nonsense: 1 },
      { name: 'D', role: 'editor', uri: 'urn:x:d' },
      { name: 'F' },
      { role: 'publisher' }
    ]
    const { value, lost } = read({ infosource, source: 'E', byline: 'By C' })
    expect(value).toMatchObject({ publisher: { name: 'B', url: 'https://b.example/' }, authors: ['C'] })
    expect(lost).toEqual([
      'not-found /infosource/5',
      'no-place /infosource/0',
      'no-place /source',
      'no-place /byline',
      'no-place /infosource/1/literal',
      'no-place /infosource/2/contactinfo',
      'not-known /infosource/2/nonsense',
      'no-place /infosource/3',
      'no-place /infosource/4'
    ])
  })

  test('a URI of a publisher that is no URL', () => {
    const { value, lost } = read({ infoSources: [{ name: 'A', role: 'publisher', uri: 'urn:x:a' }] })
    expect([value?.publisher, lost]).toEqual([{ name: 'A' }, ['no-place /infoSources/0/uri']])
  })

  test('provider and source', () => {
    expect(read({ provider: 'A', source: 'A' })).toMatchObject({ value: { publisher: { name: 'A' } }, lost: [] })
    expect(read({ provider: 'A', source: 'B' })).toMatchObject({
      value: { publisher: { name: 'A' } },
      lost: ['no-place /source']
    })
  })

  test('authors, one by one or as a line', () => {
    expect(read({ byline: 'By A and B' }).value?.authors).toEqual(['By A and B'])
    expect(read({ authors: [{ name: 'A' }, { code: 'b' }, { name: 'B' }], byline: 'A, B' })).toMatchObject({
      value: { authors: ['A', 'B'] },
      lost: ['no-place /authors/1/code', 'not-found /authors/1']
    })
    expect(read({ authors: [{ name: 'A' }] }).value?.authors).toEqual(['A'])
  })
})

describe('rights', () => {
  test('holder, terms, licence', () => {
    const rightsInfo = { linkedRights: 'https://x.example/', encodedRights: 'x', langid: 'urn:x' }
    const { value, lost } = read({ copyrightholder: 'A', copyrightnotice: '© A', usageterms: 'Free', rightsInfo })
    expect(value?.rights).toEqual({ holder: 'A', license: 'https://x.example/', usageTerms: 'Free' })
    expect(lost).toEqual([
      'no-place /copyrightnotice',
      'no-place /rightsInfo/encodedRights',
      'no-place /rightsInfo/langid'
    ])
  })

  test('a notice that says the same, a licence that is none', () => {
    expect(read({ copyrightnotice: 'A', usageterms: 'A' }).lost).toEqual([])
    expect(read({ rightsinfo: { linkedrights: 'no URI' } }).lost).toEqual(['not-valid /rightsinfo/linkedrights'])
    expect(read({ rightsinfo: { langid: 'urn:x' } }).lost).toEqual(['no-place /rightsinfo/langid'])
  })
})
