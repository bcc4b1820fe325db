import { ipv6Address } from './ipv6Address.js'

const source = (): string => {
  const refused = '\\s\\\\\\p{Cc}\\p{Cs}'
  const host = `(?:\\[(?:${ipv6Address()})\\]|[^${refused}/?#@:<>^|\\[\\]]+)`
  const port = '[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]'
  const authority = `(?:[^${refused}/?#@]*@)?${host}(?::0*(?:${port})?)?`
  return `^[Hh][Tt][Tt][Pp][Ss]?://${authority}(?:[/?#][^${refused}]*)?$`
}

/** All of a web address. */
export const urlPattern: RegExp = /* @__PURE__ */ (() => new RegExp(source(), 'u'))()
