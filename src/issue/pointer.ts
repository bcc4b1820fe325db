import type { Path } from './Issue.js'

/**
 * The JSON Pointer of an issue, or of any path: `/statements/0/segments/2/exact`; `""` is the root.
 *
 * `~` and `/` inside a key are written `~0` and `~1`.
 *
 * @category Issues
 * @since 0.1.0
 * @example
 * import { pointer } from 'communique'
 *
 * assert.equal(pointer({ path: ['actors', 0, 'name'] }), '/actors/0/name')
 * assert.notEqual(pointer({ path: ['a/b'] }), '/a/b')
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export const pointer = ({ path }: { readonly path: Path }): string =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
