import { ajvCompiledSource, ajvFormatsSource, optionsSource, SHIPPED_OPTIONS, TUNED_OPTIONS } from '../dialect/ajv.js'
import { publishedSchema, tunedSchema } from '../dialect/ajvSchema.js'
import { arkType } from '../dialect/arkType.js'
import { effectSchema, effectSchemaJit } from '../dialect/effectSchema.js'
import { ioTsExact, ioTsType } from '../dialect/ioTs.js'
import { ioTsDecoder } from '../dialect/ioTsDecoder.js'
import { typeBox034Shipped, typeBox034Tuned } from '../dialect/typeBox034.js'
import { typeBox1 } from '../dialect/typeBox1.js'
import { typiaHoisted, typiaShipped } from '../dialect/typia.js'
import { valibot } from '../dialect/valibot.js'
import { zod, zodJitless } from '../dialect/zod.js'
import { Article } from '../../src/index.js'
import type { Dialect } from '../model/Dialect.js'
import { formatsIn } from '../model/formatsIn.js'
import { writeModel } from '../model/writeModel.js'
import { ajvStandaloneSources } from './ajvStandalone.js'

const formats = formatsIn(Article)

const dialects: Readonly<Record<string, Dialect>> = {
  ioTsType,
  ioTsExact,
  ioTsDecoder,
  zod,
  zodJitless,
  valibot,
  arkType,
  typeBox034: typeBox034Shipped,
  typeBox034Tuned,
  typeBox1,
  effectSchema,
  effectSchemaJit
}

/** The modules of all peers but typia, by their file names. */
export const peerSources = (): ReadonlyArray<readonly [string, string]> => [
  ...Object.entries(dialects).map(([name, dialect]) => [`${name}.js`, writeModel(Article, dialect)] as const),
  ['ajvFormats.js', ajvFormatsSource(formats)],
  ['ajv.js', ajvCompiledSource(publishedSchema(), optionsSource(SHIPPED_OPTIONS))],
  ['ajvTuned.js', ajvCompiledSource(tunedSchema(), optionsSource(TUNED_OPTIONS))],
  ...ajvStandaloneSources('ajvStandalone', publishedSchema(), SHIPPED_OPTIONS),
  ...ajvStandaloneSources('ajvStandaloneTuned', tunedSchema(), TUNED_OPTIONS)
]

/** The types that typia checks, by the names of their files. */
export const typiaSources = (): ReadonlyArray<readonly [string, string]> => [
  ['typia.ts', writeModel(Article, typiaShipped)],
  ['typiaTuned.ts', writeModel(Article, typiaHoisted(formats))]
]
