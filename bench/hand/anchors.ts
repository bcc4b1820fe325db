import { countKeys, isObject, present } from './objects.js'
import { isIdOrHeadline, isNonEmptyString, isText } from './scalars.js'
import { isMentionForm, isSegmentType } from './words.js'

export const isAnchor = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { in: target, exact, prefix, suffix } = value
  return (
    isIdOrHeadline(target) &&
    isText(exact) &&
    (prefix === undefined || isNonEmptyString(prefix)) &&
    (suffix === undefined || isNonEmptyString(suffix)) &&
    countKeys(value) === 2 + present(prefix) + present(suffix)
  )
}

export const isMention = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { in: target, exact, prefix, suffix, form } = value
  return (
    isIdOrHeadline(target) &&
    isText(exact) &&
    (prefix === undefined || isNonEmptyString(prefix)) &&
    (suffix === undefined || isNonEmptyString(suffix)) &&
    (form === undefined || isMentionForm(form)) &&
    countKeys(value) === 2 + present(prefix) + present(suffix) + present(form)
  )
}

export const isSegment = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { in: target, exact, prefix, suffix, type } = value
  return (
    isIdOrHeadline(target) &&
    isText(exact) &&
    (prefix === undefined || isNonEmptyString(prefix)) &&
    (suffix === undefined || isNonEmptyString(suffix)) &&
    isSegmentType(type) &&
    countKeys(value) === 3 + present(prefix) + present(suffix)
  )
}
