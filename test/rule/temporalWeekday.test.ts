import { describe, expect, test } from 'vitest'
import { temporalWeekday } from '../../src/rule/temporalWeekday.js'
import { anchor, date, event, findingsOf, type Parts, relative } from './records.js'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const weekday = (day: string): Parts => ({ kind: 'weekday', weekday: day, direction: 'past' })

/** The weekdays that the rule takes the words of a language to name: those that it does not object to, if to any. */
const namedBy = (words: string, language: string): ReadonlyArray<string> => {
  const events = WEEKDAYS.map((day, index) =>
    event(`e${index}`, { time: { kind: 'relative', expression: anchor(words), reference: weekday(day) } })
  )
  const findings = findingsOf(temporalWeekday, { language, body: [{ id: 'p1', text: words }], events })
  const refused = findings.map(({ path }) => WEEKDAYS[Number(path[1])])
  return refused.length === 0 ? [] : WEEKDAYS.filter((day) => !refused.includes(day))
}

describe('temporal/weekday', () => {
  test('tells the words and what they name', () => {
    const body = [{ id: 'p1', text: 'On Monday and Wednesday.' }]
    const time = { ...relative(weekday('friday')), expression: anchor('On Monday and Wednesday') }
    expect(findingsOf(temporalWeekday, { body, events: [event('e1', { time })] })).toEqual([
      {
        path: ['events', 0, 'time', 'reference', 'weekday'],
        message: 'the reference is to friday, yet the words "On Monday and Wednesday" name monday and wednesday',
        expected: 'monday or wednesday',
        received: '"friday"',
        related: [{ path: ['events', 0, 'time', 'expression'], message: 'the words' }]
      }
    ])
  })

  test('goes by the language of the paragraph, of the first where two have its id', () => {
    const body = [
      { id: 'p1', text: 'Dienstag', language: 'de' },
      { id: 'p1', text: 'Dienstag', language: 'en' },
      { id: 'p2', text: 'Dienstag' }
    ]
    const events = [
      anchor('Dienstag'),
      anchor('Dienstag', { in: 'p2' }),
      anchor('Dienstag', { in: 'headline' }),
      anchor('Dienstag', { in: 'p9' })
    ].map((expression, index) => event(`e${index}`, { time: { ...relative(weekday('friday')), expression } }))
    const paths = findingsOf(temporalWeekday, { body, events }).map(({ path }) => path[1])
    expect(paths).toEqual([0])
    const inGerman = findingsOf(temporalWeekday, { language: 'de', body, events }).map(({ path }) => path[1])
    expect(inGerman).toEqual([0, 1, 2, 3])
  })

  test('asks only references to a weekday', () => {
    const references = [
      { kind: 'offset', unit: 'day', amount: 1 },
      { kind: 'calendar', month: 1, direction: 'past' }
    ]
    const events = [...references.map((reference) => relative(reference)), date('2026')].map((time, index) =>
      event(`e${index}`, { time })
    )
    expect(findingsOf(temporalWeekday, { events })).toEqual([])
  })

  test.each([
    ['en', 'Thursday', ['thursday']],
    ['en', 'last THURSDAY’s', ['thursday']],
    ['en', 'Thursdays', []],
    ['en', 'Thu', ['thursday']],
    ['en', 'Thu.', ['thursday']],
    ['en', ' Thu ', ['thursday']],
    ['en', 'the Thu session', []],
    ['en', 'sat down', []],
    ['en', 'Wednesday-Thursday', ['wednesday', 'thursday']],
    ['en', 'Wed-nesday', ['wednesday']],
    ['en', 'Thursday2', []],
    ['en-x-courier', 'Thursday', ['thursday']],
    ['de', 'Donnerstagabend', []],
    ['de', 'Sonn- und Feiertage', []],
    ['de', 'am Samstag', ['saturday']],
    ['fr', 'jeudi', ['thursday']],
    ['it', 'marted\u0131\u0300'.replace('\u0131', 'i'), ['tuesday']],
    ['es', 'el miércoles', ['wednesday']],
    ['pt', 'segunda\u2011feira', ['monday']],
    ['pt', 'segunda', []],
    ['ru', 'в среду', []],
    ['ru', 'в четверг', ['thursday']],
    ['uk', 'у п\u02bcятницю', []],
    ['uk', 'п\u02bcятниця', ['friday']],
    ['el', 'Πέμπτη', ['thursday']],
    ['el', 'ΠΕΜΠΤΗ', []],
    ['tr', 'SALI', ['tuesday']],
    ['tr', 'PAZARTESİ', ['monday']],
    ['tr', 'PAZARTESI', []],
    ['tr', 'Pazartesi', ['monday']],
    ['tr', 'Pazar', ['sunday']],
    ['tr', 'cuma, cumartesi', ['friday', 'saturday']],
    ['az', 'çərşənbə axşamı', ['tuesday']],
    ['fa', 'پنج\u200cشنبه', ['thursday']],
    ['fa', 'پنجشنبه', ['thursday']],
    ['fa', 'پنج شنبه', ['thursday']],
    ['fa', 'پنج \u200cشنبه', ['thursday']],
    ['fa', 'يکشنبه', ['sunday']],
    ['fa', 'يك شنبه', ['sunday']],
    ['fa', 'شنبه', ['saturday']],
    ['fa', 'پنج\u200cشنبه\u200cشب', ['thursday']],
    ['prs', 'سه\u200cشنبه', ['tuesday']],
    ['ar', 'يوم الخميس', ['thursday']],
    ['he', 'יום חמישי', ['thursday']],
    ['hi', 'गुरुवार', ['thursday']],
    ['zh', '在星期四会面', ['thursday']],
    ['zh', '周四', ['thursday']],
    ['zh', '在周四会面', ['thursday']],
    ['zh-Hant-TW', '星期四與星期五', ['thursday', 'friday']],
    ['ja', '木曜日に', ['thursday']],
    ['ko', '목요일', ['thursday']],
    ['ko', '목요일에', ['thursday']],
    ['th', 'เมื่อวันพฤหัสบดีที่แล้ว', ['thursday']],
    ['vi', 'thứ năm', ['thursday']],
    ['si', 'බ්\u200dරහස්පතින්දා', ['thursday']],
    ['bo', 'གཟའ་ཕུར་བུ་', ['thursday']],
    ['sa', 'गुरुवासर:', ['thursday']],
    ['rn', 'Ku w’indwi', ['sunday']],
    ['tlh', 'Thursday', []],
    ['x-private', 'Thursday', []],
    ['i-klingon', 'Thursday', []],
    ['en-GB-oed', 'Thursday', ['thursday']],
    ['ar', 'الأحد', ['sunday']],
    ['ar', 'الاحد', ['sunday']],
    ['uk', 'п’ятниця', ['friday']],
    ['qaa', 'Thursday', []],
    ['mul', 'Thursday', []]
  ])('%s: %s', (language, words, expected) => {
    expect(namedBy(words, language)).toEqual(expected)
  })

  test('knows every weekday in every language that Intl does', { timeout: 30_000 }, () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const tags = letters.flatMap((first) => letters.map((second) => `${first}${second}`))
    const languages = Intl.DateTimeFormat.supportedLocalesOf(tags)
    expect(languages.length).toBeGreaterThan(100)
    for (const language of languages) {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
      const names = WEEKDAYS.map((_, day) => `(${format.format(Date.UTC(2024, 0, 1 + day)).normalize('NFD')}).`)
      const body = names.map((text, day) => ({ id: `p${day}`, text }))
      const events = names.flatMap((name, day) =>
        [day, (day + 1) % 7].map((other, index) => {
          const expression = anchor(name, { in: `p${day}` })
          return event(`e${day}-${index}`, { time: { ...relative(weekday(WEEKDAYS[other] ?? '')), expression } })
        })
      )
      const found = findingsOf(temporalWeekday, { language, body, events })
      expect([language, found.map(({ expected, path }) => [expected, path[1]])]).toEqual([
        language,
        WEEKDAYS.map((day, index) => [day, 2 * index + 1])
      ])
    }
  })

  test('looks in a hundred languages at the most', () => {
    const body = Array.from({ length: 120 }, (_, index) => ({
      id: `p${index}`,
      text: 'Thursday',
      language: `en-x-${index}`
    }))
    const events = body.map(({ id }) =>
      event(`e-${id}`, { time: { ...relative(weekday('friday')), expression: anchor('Thursday', { in: id }) } })
    )
    expect(findingsOf(temporalWeekday, { body, events })).toHaveLength(100)
    expect(
      findingsOf(temporalWeekday, {
        body,
        events: [
          ...events.slice(0, 100),
          event('e', { time: { ...relative(weekday('friday')), expression: anchor('Thursday', { in: 'p5' }) } })
        ]
      })
    ).toHaveLength(101)
  })
})
