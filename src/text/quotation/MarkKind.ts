/** Marks that open and close each other belong to one family. Each family nests on its own. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'corner' | 'title'

/** What a mark is drawn for. Languages differ: “ opens in English and closes in German, ” opens in Swedish. */
export type MarkRole = 'opens' | 'closes' | 'either'

/** What is known of a mark by its looks alone. */
export interface MarkKind {
  readonly family: MarkFamily
  readonly role: MarkRole
}

/** The families, in no order that matters. */
export const markFamilies: ReadonlyArray<MarkFamily> = ['double', 'single', 'angle', 'corner', 'title']

const drawn: ReadonlyArray<readonly [MarkFamily, MarkRole, string]> = [
  ['double', 'opens', '“ „ ‟ ⹂ 〝 ❝ ❛ `` ‘‘ ‚‚ ,,'],
  ['double', 'closes', '” 〞 〟 ❞ ❜ ’’'],
  ['double', 'either', "\" ＂ ״ ''"],
  ['single', 'opens', '‘ ‚ ‛ `'],
  ['single', 'closes', '’'],
  ['single', 'either', "' ＇ ´ ׳"],
  ['angle', 'opens', '« ‹ ≪ <<'],
  ['angle', 'closes', '» › ≫ >>'],
  ['corner', 'opens', '「 『 ｢ ﹁ ﹃'],
  ['corner', 'closes', '」 』 ｣ ﹂ ﹄'],
  ['title', 'opens', '《 〈'],
  ['title', 'closes', '》 〉']
]

/**
 * The quotation marks of all languages: those that Unicode calls so and those of CLDR's locales, the heavy ones among
 * the dingbats, the Hebrew geresh and gershayim, 《》 (quotation marks in North Korea, title marks in China) and what is
 * typed for want of them: ``…'', ,,…'', <<…>>.
 *
 * @see https://www.unicode.org/reports/tr44/#Quotation_Mark
 * @see https://www.unicode.org/reports/tr35/tr35-general.html#Delimiter_Elements
 */
export const markKinds: ReadonlyMap<string, MarkKind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ drawn.flatMap(([family, role, marks]) =>
    marks.split(' ').map((mark) => [mark, { family, role }] as const)
  )
)
