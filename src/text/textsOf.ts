import type { AnchorTarget } from '../model/Anchor.js'

/** A headline and paragraphs, valid or not. */
interface Quoted {
  readonly headline: string
  readonly body: ReadonlyArray<{ readonly id: string; readonly text: string }>
}

/** The texts that anchors quote, in reading order. Of two paragraphs with the same id, the first is meant. */
export const textsOf = ({ headline, body }: Quoted): ReadonlyMap<AnchorTarget, string> => {
  const texts = new Map<AnchorTarget, string>([['headline', headline]])
  for (const { id, text } of body) if (!texts.has(id as AnchorTarget)) texts.set(id as AnchorTarget, text)
  return texts
}
