import { describe, it } from 'vitest'
import { expectVerdicts } from './marked.js'

/** Texts of several paragraphs: [[counts as quoted]], {{does not}}. No bracket holds a whole paragraph. */
const texts: Readonly<Record<string, ReadonlyArray<string>>> = {
  'each paragraph re-opens, the last closes': [
    'Khalilzad said {{he would go}}. “[[We are close]]. [[Very close]].',
    '“The parties agreed. [[That is good]]. Good.',
    '“[[They will agree again]],” he said. {{He left}}.',
    '{{The talks}} go on.'
  ],
  'each paragraph re-opens, British marks': [
    'Khalilzad said {{he would go}}. ‘It is the parties’ wish. [[They are close]]. Close.',
    '‘The parties’ teams agreed. [[That is good]]. Good.',
    '‘[[They will agree again]],’ he said. {{He left}}.'
  ],
  'a British quotation that nothing introduces runs on where the next paragraph re-opens': [
    'He was firm. ‘We stay. [[We talk]]. We do.',
    '‘[[We agree]],’ he said. {{He left}}.'
  ],
  'a British quotation inside a paragraph ends there though the next one opens': [
    'He called it a ‘[[red line]]’ and {{left the room}}.',
    '‘[[We agree]],’ he said.'
  ],
  'each paragraph re-opens, straight marks': [
    'He was firm. "A came. [[B came]]. C came.',
    '"D came. [[E came]]. F came.',
    '"[[G]]," he said. {{He left}}.'
  ],
  'French, with the opening mark': [
    'Il fut bref. « Nous partons. [[Demain matin]]. Tôt.',
    '« [[Nous reviendrons]]. [[Vite]]. », {{a-t-il dit}}.'
  ],
  'French and Spanish, with the closing mark': [
    'Il fut bref. « Nous partons. [[Demain matin]]. Tôt.',
    '» Nous reviendrons. [[Très vite]]. Oui.',
    '»[[Et nous resterons]] », {{a-t-il dit}}.'
  ],
  German: ['Er war knapp. „Wir fahren. [[Sehr bald]]. Ja.', '„[[Wir bleiben]]“, sagte er. {{Er ging}}.'],
  Chinese: ['他很坚定。“我们去多哈。[[明天就去]]。好。', '“[[我们会回来]]。”{{他走了}}。'],
  Japanese: ['彼は述べた。「行く。[[明日だ]]。よし。', '「[[戻る]]」と{{述べた}}。'],
  'opened once and closed once': [
    'Он был краток. «Мы едем. [[Завтра же]]. Да.',
    'Мы вернёмся. [[Очень скоро]]. Да.',
    '[[Мы останемся]]», — сказал он. {{Он ушёл}}.',
    'Переговоры {{продолжаются}}.'
  ],
  'a mark alone on its line': [
    'Он был краток. «Мы едем. [[Завтра же]]. Да.',
    'Мы вернёмся. [[Очень скоро]]. Да.',
    '»',
    '{{Он ушёл}}. И всё.'
  ],
  'a closing mark is lost at the end of a paragraph': [
    'He was firm. “We are close. [[Very close]]. So close.',
    '{{He left for Doha}}. Then Ankara.',
    '“[[I’ll be back]],” {{he said}}.'
  ],
  'a closing mark is lost, and later an opening one': [
    'He was firm. “We are close. [[Very close]]. So close.',
    '{{He left for Doha}}. Then Ankara.',
    '“[[Yes]]” and [[no]],” he said.'
  ],
  'a quotation between closes what was open': [
    'He was firm. “We go. [[Right now]]. So.',
    '{{He left}} and said “[[yes]]”.',
    'Then {{Ankara came}} up.',
    '[[We stay]],” he said. {{He left}}.'
  ],
  'a quotation within a quotation that runs on': [
    'He was firm. “The “road map” is ready. [[We go]]. We do.',
    '“[[We stay]],” he said. {{He left}}.'
  ],
  'a quotation that closes does not run on': [
    'Он был краток. «[[Мы были в «Ритце»]], — сказал он. {{Он ушёл}}.',
    'Потом «[[Известия]]» {{вышли}}.'
  ],
  'an opening mark inside the next paragraph re-opens nothing': [
    'He was firm. «The «road map» is ready, he said. {{He left}}. So.',
    'He told {{reporters}} «[[yes]]».'
  ],
  'other marks between do not matter': [
    'He was firm. “We go. [[Right now]]. Now.',
    "It's ‘now’ or never. [[It is so]]. Never.",
    '[[We stay]],” he said. {{He left}}.'
  ],
  'a British quotation that is opened once and closed once': [
    'He said, ‘We go. [[Right now]]. Now.',
    'It’s so. [[It is the parties’ wish]]. It is.',
    '[[We stay.]]’ {{He left}}.'
  ]
}

describe('quotations that run over paragraphs', () => {
  it.each(Object.entries(texts))('%s', (_, paragraphs) => {
    expectVerdicts(paragraphs)
  })
})
