import type { Documentation } from '../codec/Documentation.js'
import { isExplainable } from '../codec/explain.js'
import { kebabCase } from '../codec/kebabCase.js'
import { shapeOf, type Walkable } from '../codec/shapeOf.js'
import { documentation, formatVersion } from '../generated/documentation.js'
import type { Dialect, WritableShape, Writer } from './Dialect.js'
import type { JsonSchema } from './JsonSchema.js'
import { pointerTo } from './pointerTo.js'
import type { Unrepresentable } from './Unrepresentable.js'

/** What one walk is asked for. */
export interface WalkOptions {
  readonly override?: (codec: Walkable) => JsonSchema | undefined
  readonly id?: string
  readonly absent?: 'null' | 'omit'
}

/** A schema, and all that it does not say. */
export interface WalkResult {
  readonly schema: JsonSchema
  readonly findings: ReadonlyArray<Unrepresentable>
}

/** Only codecs of this package are described by it; a codec from elsewhere may well have the name of one. */
const documentationOf = (codec: Walkable): Documentation | undefined =>
  isExplainable(codec) && Object.hasOwn(documentation, codec.name) ? documentation[codec.name] : undefined

/** The shape inside of what io-ts wraps around recursive codecs. */
const unrolled = (codec: Walkable): WritableShape => {
  const shape = shapeOf(codec)
  return shape.kind === 'recursion' ? unrolled(shape.codec) : shape
}

const NAME = /^[A-Za-z_][\w.-]*$/

/** What the definition of a codec is called; nothing where its schema stands in place. */
const definitionNameOf = (codec: Walkable, dialect: Dialect): string | undefined => {
  // A recursive codec needs a name to refer to, whatever it is called.
  if (shapeOf(codec).kind === 'recursion') return codec.name.replace(/[^\w.-]+/g, '_')
  // A codec of this package that is not exported is a part of those that are.
  const isKnown = documentationOf(codec) !== undefined || (!isExplainable(codec) && NAME.test(codec.name))
  return isKnown && dialect.isDefined(unrolled(codec)) ? codec.name : undefined
}

/** Names the schema of a codec of this package for good, for each version of the format and each dialect. */
const idOf = (codec: Walkable, { id }: Dialect): string | undefined =>
  documentationOf(codec) === undefined || id === undefined
    ? undefined
    : `urn:communique:${formatVersion}:${kebabCase(codec.name)}${id}`

/** The schema of a codec in a dialect, with the definitions that it stands on. */
export const walkCodec = (root: Walkable, dialect: Dialect, options: WalkOptions): WalkResult => {
  const { override, absent = 'null' } = options
  const definitions = new Map<string, JsonSchema>()
  const references = new Map<Walkable, JsonSchema>()
  const findings: Array<Unrepresentable> = []
  const reported = new Map<Walkable, Set<string>>()

  const freeName = (name: string): string => {
    let free = name
    for (let count = 2; definitions.has(free); count++) free = `${name}${count}`
    return free
  }

  const inlineSchemaOf = (codec: Walkable, at: string): JsonSchema => {
    const shape = unrolled(codec)
    const write = dialect.writers[shape.kind] as Writer<typeof shape.kind>
    return write(shape, { walk, codec, at })
  }

  const define = (codec: Walkable, name: string): JsonSchema => {
    const at = pointerTo('', ...dialect.definitions, name)
    const reference = { $ref: `#${at}` }
    references.set(codec, reference)
    definitions.set(name, {})
    definitions.set(name, dialect.annotate(inlineSchemaOf(codec, at), name, documentationOf(codec)))
    return reference
  }

  const schemaOf = (codec: Walkable, at: string): JsonSchema => {
    const known = override?.(codec) ?? references.get(codec)
    if (known !== undefined) return known
    const name = definitionNameOf(codec, dialect)
    return name === undefined ? inlineSchemaOf(codec, at) : define(codec, freeName(name))
  }

  const walk = {
    schemaOf,
    documentationOf,
    absent,
    report: (codec: Walkable, at: string, message: string): void => {
      const messages = reported.get(codec) ?? new Set()
      if (!messages.has(message)) findings.push({ codec: codec.name, pointer: `#${at}`, message })
      reported.set(codec, messages.add(message))
    }
  }

  const rootSchema = (): JsonSchema => {
    if (!dialect.isRootInline) return schemaOf(root, '')
    const given = override?.(root)
    if (given !== undefined) return given
    references.set(root, { $ref: '#' })
    const schema = inlineSchemaOf(root, '')
    const name = definitionNameOf(root, dialect)
    return name === undefined ? schema : dialect.annotate(schema, name, documentationOf(root))
  }

  const schema = rootSchema()
  if (dialect.isRootObject && schema['type'] !== 'object') {
    walk.report(root, '', 'its root is no object, which vendors ask for: put it under a key of one')
  }
  const id = options.id ?? idOf(root, dialect)
  const nested = dialect.definitions.reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    Object.fromEntries(definitions)
  ) as JsonSchema
  const whole = {
    ...dialect.head,
    ...(id === undefined ? {} : { $id: id }),
    ...schema,
    ...(definitions.size === 0 ? {} : nested)
  }
  return { schema: dialect.complete?.(whole) ?? whole, findings }
}
