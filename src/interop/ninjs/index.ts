/**
 * Articles from and to IPTC ninjs, news in JSON.
 *
 * @packageDocumentation
 * @document ../../../docs/interop/ninjs.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
export type { NinjsOptions } from './NinjsOptions.js'
export { fromNinjs } from './fromNinjs.js'
export { toNinjs } from './toNinjs.js'
export { Ninjs, type NinjsRights, type NinjsStandard } from './Ninjs.js'
export type { NinjsBody } from './NinjsBody.js'
export type { NinjsHeadline } from './NinjsHeadline.js'
export type { NinjsNamed } from './NinjsNamed.js'
export type { NinjsPlace, NinjsPoint } from './NinjsPlace.js'
export type { NinjsSource } from './NinjsSource.js'
