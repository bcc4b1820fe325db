import { isPlainObject } from '../codec/plain.js'

/** JSON values of all types. */
const PLAIN: ReadonlyArray<unknown> = [null, true, false, 0, -1, 0.5, 'text', '1', [], ['text'], {}, { text: 'text' }]

/** What JavaScript has besides. */
const OTHERS: ReadonlyArray<unknown> = [undefined, Number.NaN, String, Symbol('text'), 10n, new Date(0), new Map()]

/** The values that are not of a type: of JSON, or of JavaScript too. */
export interface WrongValues {
  readonly notString: ReadonlyArray<unknown>
  readonly notNumber: ReadonlyArray<unknown>
  readonly notInteger: ReadonlyArray<unknown>
  readonly notArray: ReadonlyArray<unknown>
  readonly notObject: ReadonlyArray<unknown>
}

const wrongAmong = (values: ReadonlyArray<unknown>): WrongValues => ({
  notString: values.filter((value) => typeof value !== 'string'),
  notNumber: values.filter((value) => !Number.isFinite(value)),
  notInteger: values.filter((value) => !Number.isInteger(value)),
  notArray: values.filter((value) => !Array.isArray(value)),
  notObject: values.filter((value) => !isPlainObject(value))
})

/** Wrong values that JSON can write. */
export const plainWrongValues: WrongValues = /* @__PURE__ */ wrongAmong(PLAIN)

/** Wrong values, and among them such as JSON cannot write. */
export const allWrongValues: WrongValues = /* @__PURE__ */ wrongAmong([...PLAIN, ...OTHERS])

/** What no JSON holds, with the code that it is refused with where any JSON may stand. */
export const notJson: ReadonlyArray<readonly ['type/json' | 'type/number' | 'type/object', unknown]> = [
  ['type/json', undefined],
  ['type/json', Symbol('text')],
  ['type/json', 10n],
  ['type/number', Number.NaN],
  ['type/number', Infinity],
  ['type/object', new Date(0)],
  ['type/object', new Map()]
]
