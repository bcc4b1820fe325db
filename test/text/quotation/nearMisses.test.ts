import { describe, it } from 'vitest'
import { expectVerdicts } from './marked.js'

/** Paragraph by paragraph: [[counts as quoted]], {{does not}}. */
const groups: Readonly<Record<string, ReadonlyArray<string>>> = {
  'an apostrophe is no quotation mark': [
    '{{Turkey’s support and the parties’ wishes matter}}, {{he said}}.',
    "{{I'll say it's the parties' fault}}, said Khalilzad's aide.",
    'Il dit que {{l’accord d’hier n’est pas celui d’aujourd’hui}}.',
    'He said {{Hawaiʻi and Hawai‘i are the same}}.',
    '‘[[The café’s door is open]],’ {{he said}}.',
    '{{The talks}} of Mr ‘Abbas {{went on}}.',
    'In Amman Mr ‘Abbas said {{the talks in Sana‘a went on}}. “[[Soon]],” he added.',
    'The ‘Abbasids {{talked too}}. ‘[[Soon]],’ he added. {{He left}}.',
    'He said {{the ‘90s were over}} and {{told ‘em so}}. “[[Yes]],” he added.',
    'The {{class of ’20 met}}. “[[Yes]],” he added.',
    "Rock 'n' roll {{is the envoy's hobby}}, and {{the parties' too}}.",
    "Tonga's 'Aho'eitu {{said the talks would go on}}."
  ],
  'closing punctuation, marks and spaces may be in or out': [
    '[[“It is over,”]] he said. {{He left}}.',
    '“[[It is over.”]] {{He left}}.',
    '“[[It is over”.]] {{He left}}.',
    '[[ “It is over” ]]{{he said}}.',
    '([[“It is over”]]) {{he said}}.',
    '“[[𝔗alks]]” {{𝔗𝔞𝔩𝔨𝔰 he said}}.'
  ],
  'containment counts, not touching': [
    '“Yes,” {{he said}}, “no.”',
    '“[[Yes]],{{” he said. “}}No.”',
    '{{The “plan” is}} dead.',
    'He {{said “yes}}” to it.',
    'He “{{yes” said}} it.'
  ],
  'quotations that are one': ['He said “[[A.” “B]].” {{And left}}.', '「[[停戦」「和平]]」を{{協議}}。'],
  'a mark that is lost': [
    '“[[We will go, he said.]]',
    '[[We will go]],” he said. {{He left}}.',
    '{{He said so}} at once. “Yes,” he said. [[We will go]],” he added. {{He left}}.',
    '“[[We go, he said. “Yes]],” he added. {{He also said no}}.',
    '"[[We go, he said. "Yes]]," he added. {{He also said no}}.',
    '"[[Yes]]," he said. {{Then he left}}. "[[No, he said.]]',
    'He said: ‘[[We will go, he told them.]]',
    '[[We will go]],’ he said. {{He left}}.',
    'He said, ‘[[I’ll go, and then he left.]]',
    'He said, ‘[[They’ll go, and then he left.]]',
    'Il a dit, ‘[[Nous savons qu’autrefois on dansait.]]',
    'Ha detto, ‘[[L’uomo viene a Doha.]]',
    'He said, ‘[[We have waited for so very long to see all of the peoples of Türkiye’nin side.]]',
    '{{He said so}} at once. ‘Yes,’ he said. [[We will go]],’ he added. {{He left}}.'
  ],
  'a mark that is wrong': [
    '”[[We go]],” he said. {{He left}}.',
    '“[[We go]],“ he said. {{He left}}.',
    'He said “[[we go]]“—and {{left}}. “[[Yes]],” he added.',
    '"[[We go]]” he said. {{He left}}.',
    '“[[We go]]" he said. {{He left}}.',
    "``[[We go]],'' he said. {{He left}}.",
    "`[[We go]],' he said. {{He left}}.",
    '´[[We go]]´, he said. {{He left}}.',
    '<<[[We go]]>>, he said. {{He left}}.',
    '‘‘[[We go]]’’, he said. {{He left}}.',
    '“ [[We go]], ”he said. {{He left}}.',
    '" [[We go]] " he said. {{He left}}.',
    'He said“[[We go]]”and {{left}}.',
    'He said"[[We go]]"and {{left}}.',
    '‘[[We go]], ’he said. {{He left}}.',
    '‘ [[We go]] ’ he said. {{He left}}.'
  ],
  'signs for inches, feet, minutes and seconds': [
    '{{The envoy stands}} 5\'10" tall, {{he said}}. “[[Yes]],” he added.',
    'A 27" screen {{showed the talks}}. "[[Yes]]," he added. {{He left}}.',
    '"[[He is 6\'2" tall]]," she said. {{He left}}.',
    'It was 5’10” {{and no more}}, {{he said}}.',
    '[[The talks ended in 2020]]" he said. {{He left}}.'
  ],
  'commas that are no marks': ['Yes,, {{he said‚ and left}}. „[[Nein]]“, {{sagte er}}.'],
  'nested and neighbouring marks': [
    '“‘[[No,’ he told me]],” {{she said}}.',
    '"\'[[No,\' he told me]]," {{she said}}.',
    '“‘“‘“‘[[No]]’”’”’” {{she said}}.',
    '\'"[[No," he told me]],\' {{she said}}.',
    '"[[He said "no" to us]]," she said. {{He left}}.',
    '«[[A «B» C «D» E]]», {{dit-il}}.',
    '„[[Er nannte es “peace” und ging]]“, {{sagte sie}}.',
    'das „[[Ja]]“und {{das Nein}}',
    '“[[the “Post”’s man]]” {{left}}. {{The paper}}’s “[[Times]]”’s {{man}} stayed.',
    "'[[Yes]]' he said, '[[no]]' she {{said}}.",
    "'[[The parties]]' he said, '[[the sides]]' she {{said}}.",
    "The sides—'[[tired]]', {{he said}}—left.",
    '‘[[It is the parties’ wish and the sides’ too]]’ {{it says}}.',
    '‘[[We go.]]’ {{He said it was over}}. It was the envoys’, he said.',
    '‘[[We go. ‘Yes]],’ he added. {{He left}}.',
    "Erdoğan '[[Suriye]]'ye {{gitti}} ve '[[Libya]]'ya {{uçtu}}."
  ],
  'invisible characters at the marks': [
    '\u200f"[[قال نعم]]"\u200f {{وذهب}}.',
    '“\ufe01[[Yes]]”\ufe01 {{he said}}.',
    '"[[He said \u200f"no"\u200f to us]]," {{she said}}.',
    '"[[He said "\u200f\u200eno\u200e\u200f" to us]]," {{she said}}.'
  ],
  'a paragraph that is filled': [
    '[[The talks go on. Both sides agree.]]',
    '[[The talks go on. Both sides agree]].',
    '  [[The talks go on]]  ',
    '[[The talks go on]]‼',
    '{{The talks go on}}. Both sides agree.',
    '[[From there, headed to Doha.]] — Zalmay Khalilzad (@US4AfghanPeace) December 3, 2020',
    '{{From there}}, headed to Doha. — Zalmay Khalilzad (@US4AfghanPeace) December 3, 2020',
    '[[…]]'
  ],
  'a dialogue dash': [
    '— [[Мы едем]], — сказал он. — [[Завтра]].',
    '- [[We go]], he said.',
    '-- [[We go]], he said.',
    '―[[Vamos]].',
    'He spoke.\n— [[We go]], he said.',
    '-{{We go}}, he said.',
    '–5 degrees, {{he said}}, is cold.',
    'KABUL — {{The talks go on}}, he said.',
    'The talks — {{he said}} — go on.'
  ],
  'a speaker’s colon': [
    'Nadery: [[the talks go on]]. [[They will end well.]]',
    'Q: [[When will he leave? And]] where to?',
    'The spokesman: Yes. [[We agree]]. And more.',
    'MR. PRICE: Thanks. [[We have a few things]]. And more.',
    'Foreign Minister Mevlüt Çavuşoğlu: Yes. [[We agree]]. And more.',
    'С.В.Лавров: Да. [[Мы согласны]]. И ещё.',
    '发言人：是的。[[我们同意]]。还有。',
    'He told us this: [[the talks go on]]. {{They end well}}. Then he left.',
    'The envoy left. He told Nadery: [[they]] met. {{He left}}.',
    'He left at 10:30 {{and said so}}. He left.',
    'The talks began at 10:{{30 and went on}}, he said.',
    '10:30 {{the talks began}}. He left.',
    'See https://{{example.org has it}}, he said.',
    'He was asked about 2020: [[we go on]]. {{He left}}. So.',
    'When he had come back from the long talks with the two sides in the capital of Turkey: he slept. {{They talked}}. So.',
    'Khalilzad: “[[Yes]],” he said, and {{left}}.',
    'KABUL: The envoy said {{the talks go on}}. “[[Yes]],” he added.',
    'Did he go? Nadery: Yes. {{He left}}. He said so.',
    '“Yes”: he said. {{He left}}. He said so.',
    '‘We go’: Khalilzad {{on talks}}',
    'The ‘talks’: [[a word]]. {{He left}}.'
  ],
  'numbers, emoji and symbols': ['“[[👍]]” {{he wrote}}.', 'He offered “[[$5 billion]]” and {{$6 billion}}, he said.'],
  'a paraphrase beside a quotation': [
    'He said {{the parties must build on this}}. “[[We are close]],” he added.',
    '{{He confirmed his trip}}, adding: “[[We are close]].”',
    '“[[We are close]],” he said, {{adding that he would go}}.',
    '“[[We are close]],” he said, “[[very close]],” {{and that he would go}}.'
  ]
}

describe.each(Object.entries(groups))('%s', (_, paragraphs) => {
  it.each(paragraphs)('%s', (paragraph) => {
    expectVerdicts([paragraph])
  })
})

it('trusts a name before a colon more where no report begins', () => {
  expectVerdicts(['The briefing began.', 'MR. PRICE: Yes. [[We said “no” to it]]. [[We stay]]. And more.'])
  expectVerdicts(['KABUL: The envoy came. {{We stay}}, he said. “[[Yes]].”'])
  expectVerdicts(['The briefing began.', 'Khalilzad: “[[Yes]],” he said, and {{left}}. “[[No]].”'])
})
