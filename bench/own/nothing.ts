/** Takes any value as it is: what remains when a document has been parsed and nothing more. */
export const is = (): boolean => true

export const decode = (value: unknown): unknown => value
