/** A link of a doc comment to the page of the codec with a name. */
export const linkToPage = (name: string): string => `{@linkcode ${name}:var ${name}}`
