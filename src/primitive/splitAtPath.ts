/** Scheme and authority of what is meant for a URI, and what follows them. */
export const splitAtPath = (text: string): readonly [authority: string, rest: string] => {
  const [authority = ''] = /^[A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?/.exec(text) ?? []
  return [authority, text.slice(authority.length)]
}
