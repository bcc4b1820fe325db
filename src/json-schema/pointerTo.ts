/** A JSON Pointer to something inside of what another points to. */
export const pointerTo = (pointer: string, ...keys: ReadonlyArray<string | number>): string =>
  pointer + keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
