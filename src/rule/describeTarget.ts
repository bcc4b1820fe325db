import { quote } from '../codec/describeValue.js'
import type { AnchorTarget } from '../model/Anchor.js'

/** The part of the article that an anchor quotes, in words. */
export const describeTarget = (target: AnchorTarget): string =>
  target === 'headline' ? 'the headline' : `paragraph ${quote(target)}`
