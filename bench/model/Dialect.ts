import type { Format } from '../../src/codec/format.js'
import type { Range } from '../../src/codec/number.js'
import type { Choice } from '../../src/codec/struct.js'

/** A key of a record, with the source text of what it holds. */
export interface SourceField {
  readonly key: string
  readonly source: string
  readonly isOptional: boolean
}

/** A record, with the source text of its fields. */
export interface SourceRecord {
  readonly fields: ReadonlyArray<SourceField>
  /** Whether at least one key must be there. */
  readonly isNonEmpty: boolean
  /** A key whose words hang on another key's. */
  readonly choice: Choice | undefined
}

/** A member of a tagged union, with the words of its tag. */
export interface SourceMember {
  readonly source: string
  readonly words: ReadonlyArray<string>
}

/** How a library says what a codec says: source text for each kind of shape that the model has. */
export interface Dialect {
  /** What stands before the definitions: imports and helpers. */
  readonly head: string
  /** What stands behind them: `is`, `decode` and `faults`, made from the definition `Article`. */
  readonly tail: string
  readonly define: (name: string, source: string) => string
  readonly format: (format: Format) => string
  readonly range: (range: Range) => string
  readonly literal: (value: string) => string
  readonly words: (words: ReadonlyArray<string>) => string
  readonly list: (item: string, minItems: number) => string
  readonly pair: (first: string, second: string) => string
  readonly record: (record: SourceRecord, name: string) => string
  /** Names to any JSON. Documents come from `JSON.parse`, so nobody needs to look at the values. */
  readonly dictionary: (key: string, format: Format) => string
  readonly tagged: (tag: string, members: ReadonlyArray<SourceMember>) => string
  readonly union: (first: string, second: string) => string
}
