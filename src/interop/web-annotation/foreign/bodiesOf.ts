import type { Path } from '../../../issue/Issue.js'
import type { Losses } from '../../losses.js'
import { Foreign, idOf, noteUnread, termsAt, valuesAt } from './foreignValues.js'

/** What an annotation adds to the words that it points at. */
export interface ForeignBody {
  readonly path: Path
  /** The words of a text. */
  readonly text?: string
  /** The URI of a resource. */
  readonly source?: string
  /** What it is there for. */
  readonly purposes: ReadonlyArray<string>
}

const bodyOf = (value: unknown, path: Path, losses: Losses): ReadonlyArray<ForeignBody> => {
  if (Foreign.is(value)) {
    const purposes = termsAt(value, 'purpose')
    const text = value['value']
    if (typeof text === 'string') {
      noteUnread(value, path, ['value', 'purpose'], losses)
      return [{ path, text, purposes }]
    }
    const [[inner, innerPath] = [undefined, path]] = valuesAt(value, 'source', path)
    const source = idOf(inner) ?? idOf(value)
    if (source !== undefined) {
      noteUnread(value, path, ['source', 'purpose'], losses)
      if (Foreign.is(inner)) noteUnread(inner, innerPath, [], losses)
      return [{ path, source, purposes }]
    }
  }
  const source = idOf(value)
  if (source !== undefined) return [{ path, source, purposes: [] }]
  losses.add('not-valid', path, 'a body is a text with a value, or a resource with a source or an id')
  return []
}

/** The bodies of an annotation. */
export const bodiesOf = (annotation: Foreign, path: Path, losses: Losses): ReadonlyArray<ForeignBody> => [
  ...valuesAt(annotation, 'body', path).flatMap(([value, way]) => bodyOf(value, way, losses)),
  ...valuesAt(annotation, 'bodyValue', path).flatMap(([value, way]) =>
    bodyOf(typeof value === 'string' ? { value } : undefined, way, losses)
  )
]
