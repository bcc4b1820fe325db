/** A name of capitalised words in kebab case: `EdtfDate` as `edtf-date`. */
export const kebabCase = (name: string): string => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()
