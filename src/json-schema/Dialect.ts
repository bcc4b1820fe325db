import type { Documentation } from '../codec/Documentation.js'
import type { Shape, Walkable } from '../codec/shapeOf.js'
import type { JsonSchema } from './JsonSchema.js'

/** The work state of one walk over codecs, as those see it who write the schema of a shape. */
export interface Walk {
  /** The schema of a codec: in place, or a reference to its definition. */
  readonly schemaOf: (codec: Walkable, at: string) => JsonSchema
  /** Notes what a codec says and the schema does not. */
  readonly report: (codec: Walkable, at: string, message: string) => void
  /** What is said of a codec; nothing of those from elsewhere. */
  readonly documentationOf: (codec: Walkable) => Documentation | undefined
  /** How a key that may be left out is told in structured output. */
  readonly absent: 'null' | 'omit'
}

/** The place of a shape in a walk: the codec that has it, and where its schema will stand. */
export interface Place {
  readonly walk: Walk
  readonly codec: Walkable
  /** The JSON Pointer of the schema, without the `#`. */
  readonly at: string
}

/** Writes the keywords for shapes of one kind. */
export type Writer<K extends Shape['kind']> = (shape: Extract<Shape, { readonly kind: K }>, place: Place) => JsonSchema

/** A shape as writers get it: recursion is unrolled before. */
export type WritableShape = Exclude<Shape, { readonly kind: 'recursion' }>

/** How a dialect writes shapes of each kind. */
export type Writers = { readonly [K in WritableShape['kind']]: Writer<K> }

/** A dialect of JSON Schema. */
export interface Dialect {
  /** What a schema starts with. */
  readonly head: JsonSchema
  /** What the `$id` of a schema ends in; nothing where a schema has none. */
  readonly id: string | undefined
  /** The keys that lead to the definitions. */
  readonly definitions: ReadonlyArray<string>
  /** Whether the schema of the whole stands at the root; else the root is a reference to its definition. */
  readonly isRootInline: boolean
  /** Whether the root must be an object. */
  readonly isRootObject: boolean
  /** Adds what is said of a codec to the schema that is its definition. */
  readonly annotate: (schema: JsonSchema, name: string, documentation: Documentation | undefined) => JsonSchema
  /** Adds what is said of a schema as a whole. */
  readonly complete?: (schema: JsonSchema) => JsonSchema
  /** Whether a shape is worth a definition of its own where its codec has a name. */
  readonly isDefined: (shape: WritableShape) => boolean
  readonly writers: Writers
}
