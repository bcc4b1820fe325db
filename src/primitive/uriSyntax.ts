import { ipv6Address } from './ipv6Address.js'

const HEX = '[0-9A-Fa-f]'

/**
 * The source of a regular expression for a URI, without anchors.
 *
 * Every loop in it runs over single characters, so the longest string is matched in linear time and no more memory:
 * percent signs are characters like others there, and the look-ahead holds each to two hexadecimal digits.
 */
export const uriSource = (): string => {
  const name = "A-Za-z0-9._~!$&'()*+,;="
  const future = `[Vv][0-9A-Fa-f]+\\.[${name}:-]+`
  const host = `(?:\\[(?:${ipv6Address()}|${future})\\]|[${name}%-]*)`
  const authority = `(?:[${name}:%-]*@)?${host}(?::[0-9]*)?`
  const path = `[${name}:@%/-]*`
  const query = `[${name}:@%/?-]*`
  const hierarchy = `(?://${authority}(?:/${path})?|/?(?:[${name}:@%-]${path})?)`
  return `(?![!-~]*%(?:${HEX}?$|${HEX}?[^0-9A-Fa-f]))[A-Za-z][A-Za-z0-9+.-]*:${hierarchy}(?:\\?${query})?(?:#${query})?`
}

/** All of a URI. */
export const uriPattern: RegExp = /* @__PURE__ */ (() => new RegExp(`^${uriSource()}$`))()
