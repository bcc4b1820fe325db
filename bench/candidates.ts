/** What becomes of a key that the model does not have. */
export type UnknownKeys = 'refused' | 'stripped' | 'kept'

/** What is told of a candidate, beside its module. */
export interface CandidateInfo {
  /** The name of its module, and what `--only` takes. */
  readonly name: string
  readonly label: string
  /** The package whose version is told. */
  readonly package?: string
  /** `own` is this package, `yardstick` what all are measured by. */
  readonly group: 'own' | 'yardstick' | 'shipped' | 'tuned'
  readonly unknownKeys: UnknownKeys
  /** The invalid fixtures that it takes, for it cannot say what they break. */
  readonly takes: ReadonlyArray<string>
  /** What else is to be known of it. */
  readonly note?: string
}

/** A key that no record has, a third coordinate, and the name of an extension that is no such name. */
const EXTRA_KEY = 'key/unknown/misspelt-and-misplaced'
const EXTRA_ITEM = 'key/unknown/third-coordinate'
const EXTRA_NAME = 'key/unknown/extension-without-a-domain'

/** All candidates, in the order of the tables. */
export const candidates: ReadonlyArray<CandidateInfo> = [
  { name: 'codec', label: 'communique, structure', group: 'own', unknownKeys: 'refused', takes: [] },
  {
    name: 'rules',
    label: 'communique, every rule',
    group: 'own',
    unknownKeys: 'refused',
    takes: [],
    note: '`decodeArticle`: it also refuses what only rules find, and lists 100 issues at most.'
  },
  {
    name: 'rulesUnbounded',
    label: 'communique, every rule and issue',
    group: 'own',
    unknownKeys: 'refused',
    takes: [],
    note: '`decodeArticle` with `maxIssues: Infinity`.'
  },
  {
    name: 'byHand',
    label: 'checks by hand',
    group: 'yardstick',
    unknownKeys: 'refused',
    takes: [],
    note: 'Yes or no; they tell no faults.'
  },
  {
    name: 'ioTsType',
    label: 'io-ts, type',
    package: 'io-ts',
    group: 'shipped',
    unknownKeys: 'kept',
    takes: [EXTRA_KEY, EXTRA_ITEM, EXTRA_NAME]
  },
  {
    name: 'ioTsExact',
    label: 'io-ts, exact',
    package: 'io-ts',
    group: 'shipped',
    unknownKeys: 'stripped',
    takes: [EXTRA_KEY, EXTRA_ITEM, EXTRA_NAME]
  },
  {
    name: 'ioTsDecoder',
    label: 'io-ts, Decoder',
    package: 'io-ts',
    group: 'shipped',
    unknownKeys: 'stripped',
    takes: [EXTRA_KEY, EXTRA_ITEM],
    note: 'The experimental module `io-ts/Decoder`.'
  },
  { name: 'zod', label: 'zod 4', package: 'zod', group: 'shipped', unknownKeys: 'refused', takes: [] },
  {
    name: 'zodJitless',
    label: 'zod 4, jitless',
    package: 'zod',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: [],
    note: '`z.config({ jitless: true })`.'
  },
  { name: 'valibot', label: 'Valibot', package: 'valibot', group: 'shipped', unknownKeys: 'refused', takes: [] },
  { name: 'arkType', label: 'ArkType', package: 'arktype', group: 'shipped', unknownKeys: 'refused', takes: [] },
  {
    name: 'typeBox034',
    label: 'TypeBox 0.34',
    package: '@sinclair/typebox',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: [],
    note: 'Its formats are registered, without which it refuses all strings of them.'
  },
  {
    name: 'typeBox034Tuned',
    label: 'TypeBox 0.34, tuned',
    package: '@sinclair/typebox',
    group: 'tuned',
    unknownKeys: 'refused',
    takes: [],
    note: 'Long lists of words are sets, by a kind of its own.'
  },
  {
    name: 'typeBox1',
    label: 'TypeBox 1',
    package: 'typebox',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: [],
    note: '`maxErrors` is raised from 8, so that it gives all faults.'
  },
  {
    name: 'effectSchema',
    label: 'Effect Schema',
    package: 'effect',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: [],
    note: "`onExcessProperty: 'error'`, `errors: 'all'`."
  },
  {
    name: 'effectSchemaJit',
    label: 'Effect Schema, compiled',
    package: 'effect',
    group: 'tuned',
    unknownKeys: 'refused',
    takes: [],
    note: 'With its `SchemaJITCompiler`, which is unstable.'
  },
  {
    name: 'ajv',
    label: 'ajv',
    package: 'ajv',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: [],
    note: 'The schema that this package publishes, `allErrors` for faults.'
  },
  {
    name: 'ajvTuned',
    label: 'ajv, tuned',
    package: 'ajv',
    group: 'tuned',
    unknownKeys: 'refused',
    takes: [],
    note: '`unicodeRegExp: false`, `loopEnum: Infinity`, `discriminator: true`, patterns not split for other languages.'
  },
  {
    name: 'ajvStandalone',
    label: 'ajv, standalone',
    package: 'ajv',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: []
  },
  {
    name: 'ajvStandaloneTuned',
    label: 'ajv, standalone, tuned',
    package: 'ajv',
    group: 'tuned',
    unknownKeys: 'refused',
    takes: []
  },
  {
    name: 'typia',
    label: 'typia',
    package: 'typia',
    group: 'shipped',
    unknownKeys: 'refused',
    takes: [EXTRA_NAME],
    note: '`createEquals`, `createValidateEquals`. Its types cannot hold keys to a pattern.'
  },
  {
    name: 'typiaTuned',
    label: 'typia, hoisted patterns',
    package: 'typia',
    group: 'tuned',
    unknownKeys: 'refused',
    takes: [EXTRA_NAME],
    note: 'Each pattern is a tag of its own that calls an expression made once.'
  }
]
