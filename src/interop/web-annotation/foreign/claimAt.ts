import type { Path } from '../../../issue/Issue.js'
import { MentionForm } from '../../../vocabulary/MentionForm.js'
import { SegmentType } from '../../../vocabulary/SegmentType.js'
import type { Losses } from '../../losses.js'
import { anchorWords } from '../anchorWords.js'
import { type AnchorKey, type Holder, holderKinds } from '../holders.js'

/** That the words of an annotation are an anchor of a fact. */
export interface Claim {
  readonly holder: Holder
  readonly key: AnchorKey
  /** What the anchor has besides its words: the form of a mention, the type of a segment. */
  readonly extra: { readonly form?: MentionForm; readonly type?: SegmentType }
}

const anchorWordSet: ReadonlySet<string> = new Set(Object.values(anchorWords))

/** Whether a word tells what the words of an annotation are to a fact. */
export const isClaimWord = (word: string): boolean =>
  anchorWordSet.has(word) || MentionForm.is(word) || SegmentType.is(word)

/** The key that an annotation's words stand under; nothing where that is not told, or the record has no such words. */
const keyAt = (
  { kind }: Holder,
  words: ReadonlyArray<string>,
  type: SegmentType | undefined
): AnchorKey | undefined => {
  const keys = holderKinds[kind].anchors
  if (words.some((word) => anchorWordSet.has(word))) return keys.find((key) => words.includes(anchorWords[key]))
  return keys.length === 1 || type !== undefined ? keys[0] : undefined
}

/** What an annotation that names a record says of it; nothing where it cannot be, which is noted. */
export const claimAt = (
  holder: Holder,
  words: ReadonlyArray<string>,
  path: Path,
  losses: Losses
): ReadonlyArray<Claim> => {
  const [form, type] = [words.find(MentionForm.is), words.find(SegmentType.is)]
  const key = keyAt(holder, words, type)
  if (key === undefined) {
    losses.add('not-valid', path, `it does not tell what its words are to it: ${wanted(holder)}`)
    return []
  }
  if (key === 'mentions') return [{ holder, key, extra: form === undefined ? {} : { form } }]
  if (key !== 'segments') return [{ holder, key, extra: {} }]
  if (type !== undefined) return [{ holder, key, extra: { type } }]
  losses.add('not-valid', path, 'it does not tell whether its words are quoted or paraphrased')
  return []
}

const wanted = ({ kind }: Holder): string => holderKinds[kind].anchors.map((key) => anchorWords[key]).join(' or ')
