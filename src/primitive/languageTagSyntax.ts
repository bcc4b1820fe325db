/** The registered tags of old that the grammar does not make; the other nine of them it makes as well. */
const IRREGULAR =
  'en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-(?:fr|nl)|ch-de)'

const inEitherCase = (source: string): string =>
  source.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)

const source = (): string => {
  const language = '(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})'
  const script = '(?:-[A-Za-z]{4})?'
  const region = '(?:-(?:[A-Za-z]{2}|[0-9]{3}))?'
  const variants = '(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*'
  const extensions = '(?:-[0-9A-WYZa-wyz](?:-[0-9A-Za-z]{2,8})+)*'
  const privateUse = '[Xx](?:-[0-9A-Za-z]{1,8})+'
  const tag = `${language}${script}${region}${variants}${extensions}(?:-${privateUse})?`
  return `^(?:${tag}|${privateUse}|${inEitherCase(IRREGULAR)})$`
}

/** All of a well-formed language tag. */
export const languageTagPattern: RegExp = /* @__PURE__ */ (() => new RegExp(source()))()
