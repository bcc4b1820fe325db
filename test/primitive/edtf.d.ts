/** What the tests use of the package edtf, which comes without types. */
declare module 'edtf' {
  /** Parses an EDTF string; throws where it is none of that level. */
  export const parse: (text: string, constraints: { readonly level: 0 | 1 | 2 | 3 }) => { readonly type: string }
}
