/** Letters of many scripts, among them some that turn the direction, that combine, and that lie outside the BMP. */
const LETTERS =
  'éßøğıŁžÆ' +
  'αΩщЖїќ' +
  'אבתשعربیگپ۴ܐހ' +
  'हिन्दीবাংলাதமிழ்සිංහලไทยລາວမြန်ខ្មែរ' +
  'བོད中国外交部日本カナｶﾅ한국어' +
  'ქართհայამግዕᐃᓄᏣ' +
  '𐍈𝔸𞤀𠮷𐎀𒀀'

/** Marks and signs: those that stand on the letter before them, quotation marks, dashes, signs outside the BMP. */
const SIGNS = '\u0301\u0308\u0327\u064e\u05b8\u20e3\ufe0f“”„‘’«»‹›「」《》–—…·¿¡§€£№%°‰🙂🕊🇶🇦👩🏽'

/** What cannot be seen: joiners, marks of direction, a byte-order mark. */
const INVISIBLE = '\u200b\u200c\u200d\u200e\u200f\u2066\u2069\u00ad\ufeff'

/** White space of all kinds. */
const SPACES = ' \t\n\r\v\f\u0085\u00a0\u2009\u2028\u202f\u3000'

/** Control characters. */
const CONTROLS = '\u0000\u0007\u001b\u007f\u009f'

const ASCII = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('')

/**
 * The characters that generated text is made of, one code point each: ASCII, and samples of what else Unicode has. There
 * is no lone surrogate among them, since UTF-8 cannot write one.
 */
export const alphabet: ReadonlyArray<string> = [...new Set(ASCII + LETTERS + SIGNS + INVISIBLE + SPACES + CONTROLS)]
