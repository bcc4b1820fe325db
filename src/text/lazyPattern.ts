/**
 * A regular expression that is made when it is first asked for. Engines check a literal when they load its module, which
 * for rarer Unicode properties takes a tenth of a millisecond and more.
 */
export const lazyPattern = /* @__NO_SIDE_EFFECTS__ */ (source: string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}
