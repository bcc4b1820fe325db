const GROUP = '[0-9A-Fa-f]{1,4}'
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])'

/**
 * The source of a regular expression for an IPv6 address: one branch for each place where `::` may stand.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.2.2
 */
export const ipv6Address = (): string => {
  const tail = `(?:${GROUP}:${GROUP}|(?:${OCTET}\\.){3}${OCTET})`
  const head = (most: number): string => `(?:(?:${GROUP}:){0,${most}}${GROUP})?::`
  return [
    `(?:${GROUP}:){6}${tail}`,
    `::(?:${GROUP}:){5}${tail}`,
    `(?:${GROUP})?::(?:${GROUP}:){4}${tail}`,
    `${head(1)}(?:${GROUP}:){3}${tail}`,
    `${head(2)}(?:${GROUP}:){2}${tail}`,
    `${head(3)}${GROUP}:${tail}`,
    `${head(4)}${tail}`,
    `${head(5)}${GROUP}`,
    head(6)
  ].join('|')
}
