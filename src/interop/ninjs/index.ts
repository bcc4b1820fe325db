/**
 * Articles from and to IPTC ninjs, news in JSON.
 *
 * @module communique/interop/ninjs
 * @document ../../../docs/interop/ninjs.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
export type { NinjsOptions } from './NinjsOptions.js'
export { fromNinjs } from './fromNinjs.js'
export { toNinjs } from './toNinjs.js'
export { Ninjs, type NinjsRights, type NinjsStandard } from './Ninjs.js'
export { NinjsBody } from './NinjsBody.js'
export { NinjsHeadline } from './NinjsHeadline.js'
export { NinjsNamed } from './NinjsNamed.js'
export { NinjsPlace, type NinjsPoint } from './NinjsPlace.js'
export { NinjsSource } from './NinjsSource.js'
