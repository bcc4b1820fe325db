import type { MediumKind } from '../MediumKind.js'

/** What each word of `MediumKind` means. */
export const mediumKindDefinitions: Readonly<Record<MediumKind, string>> = {
  'official-statement':
    'A text that an office or a body puts out in its own name: a press release, a readout, a communiqué. Posted on a ' +
    'social platform, it is a social-post.',
  'press-conference': 'An occasion held for several journalists, daily briefings and joint appearances included.',
  interview: 'Answers to one outlet or one journalist, printed or on air.',
  speech: 'An address to an audience or an assembly that is present. Made for the air alone, it is a broadcast.',
  'social-post': "A post on a social platform, text or video, by the speaker or in the speaker's name.",
  letter: 'A message to named addressees: a letter, a diplomatic note, a cable, an e-mail; an open letter too.',
  document:
    'A text made to last by itself: a report, a treaty, a resolution, a court filing. A press release is not one.',
  broadcast: 'Words on radio, television or a stream that are neither an interview nor a speech to people present.',
  'news-report': 'Another outlet\'s report, where no more is told than that the words stood there: "Yonhap reported".',
  remark: 'Words spoken without a set occasion: on a doorstep, in a corridor, in a conversation, on the telephone.'
}
