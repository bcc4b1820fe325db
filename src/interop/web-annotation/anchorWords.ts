import type { AnchorKey } from './holders.js'

/** What the words of an anchor are to the fact, by the key that the anchor stands under. */
export const anchorWords: Readonly<Record<AnchorKey, string>> = {
  mentions: 'mention',
  segments: 'segment',
  evidence: 'evidence',
  cue: 'cue',
  anchor: 'speaker',
  expression: 'expression'
}
