/** A place in the grammar of JSON, RFC 8259 §2, named for what may come next. */
export type GrammarState =
  | 'value'
  | 'firstElement'
  | 'afterElement'
  | 'nextElement'
  | 'firstKey'
  | 'afterKey'
  | 'afterMember'
  | 'nextKey'
  | 'end'

/** What may come next in a state. */
export interface GrammarRule {
  /** All of it in words. */
  readonly expected: string
  /** Whether a value may come, or a key. */
  readonly takes?: 'value' | 'key'
  /** The comma or colon that may come, and the state after it. */
  readonly separator?: readonly [',' | ':', GrammarState]
  /** The bracket or brace that may come to close the container. */
  readonly closer?: ']' | '}'
  /** The bracket or brace that may not come, but only for the comma before it. */
  readonly closerBeforeComma?: ']' | '}'
}

/** What may come next in every state. */
export const grammar: Readonly<Record<GrammarState, GrammarRule>> = {
  value: { expected: 'a value', takes: 'value' },
  firstElement: { expected: 'a value or a closing bracket', takes: 'value', closer: ']' },
  afterElement: {
    expected: 'a comma or a closing bracket after the value',
    separator: [',', 'nextElement'],
    closer: ']'
  },
  nextElement: { expected: 'a value after the comma', takes: 'value', closerBeforeComma: ']' },
  firstKey: { expected: 'a key in double quotes or a closing brace', takes: 'key', closer: '}' },
  afterKey: { expected: 'a colon after the key', separator: [':', 'value'] },
  afterMember: { expected: 'a comma or a closing brace after the value', separator: [',', 'nextKey'], closer: '}' },
  nextKey: { expected: 'a key in double quotes after the comma', takes: 'key', closerBeforeComma: '}' },
  end: { expected: 'the end of the text after the value' }
}
