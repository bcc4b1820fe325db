/** Where the documentation tells of each code, seen from the playground; the build reads it off the site. */
declare const RULE_ADDRESSES: Readonly<Record<string, string>>

/** The section of the documentation on a code; of one without a section of its own, the list of all such codes. */
export const ruleAddress = (code: string): string => RULE_ADDRESSES[code] ?? RULE_ADDRESSES['other'] ?? '../index.html'
