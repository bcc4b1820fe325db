import { isAnchor } from './anchors.js'
import { countKeys, type Fields, isObject, present } from './objects.js'
import { isEdtfDate, isTimestamp } from './scalars.js'
import { isCalendarDirection, isCalendarUnit, isWeekday, isWeekdayDirection } from './words.js'

const isWholeFromTo = (value: unknown, minimum: number, maximum: number): boolean =>
  Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum

const isCalendarReference = (value: Fields): boolean => {
  const { month, day, direction } = value
  return (
    isWholeFromTo(month, 1, 12) &&
    (day === undefined || isWholeFromTo(day, 1, 31)) &&
    isCalendarDirection(direction) &&
    countKeys(value) === 3 + present(day)
  )
}

const isReference = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { kind, weekday, direction, unit, amount } = value
  switch (kind) {
    case 'weekday':
      return isWeekday(weekday) && isWeekdayDirection(direction) && countKeys(value) === 3
    case 'offset':
      return isCalendarUnit(unit) && Number.isInteger(amount) && countKeys(value) === 3
    case 'calendar':
      return isCalendarReference(value)
    default:
      return false
  }
}

const isRelativeTime = (value: Fields): boolean => {
  const { expression, reference, from, resolved } = value
  return (
    isAnchor(expression) &&
    isReference(reference) &&
    (from === undefined || isEdtfDate(from)) &&
    (resolved === undefined || isEdtfDate(resolved)) &&
    countKeys(value) === 3 + present(from) + present(resolved)
  )
}

const hasExpression = (value: Fields): boolean => {
  const { expression } = value
  return (expression === undefined || isAnchor(expression)) && countKeys(value) === 2 + present(expression)
}

export const isTemporal = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { kind, value: time } = value
  switch (kind) {
    case 'instant':
      return isTimestamp(time) && hasExpression(value)
    case 'date':
      return isEdtfDate(time) && hasExpression(value)
    case 'relative':
      return isRelativeTime(value)
    default:
      return false
  }
}
