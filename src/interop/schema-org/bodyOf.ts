import type { Paragraph } from '../../model/Paragraph.js'
import { LanguageTag } from '../../primitive/LanguageTag.js'
import { LocalId } from '../../primitive/LocalId.js'
import { decodedText, hasTags } from '../html/decodedText.js'
import { paragraphsOf } from '../html/paragraphsOf.js'
import { paragraphsOfText } from '../paragraphsOfText.js'
import { given } from './Draft.js'
import { type NodeTerm, type Node, valuesOf } from './Graph.js'
import { localNameOf } from './localNames.js'
import { type Reader, stringAt, textAt } from './readerOf.js'

/** The paragraphs of an `articleBody`, plain or HTML, and the elements of it that hold no text. */
export const paragraphsOfBody = (
  body: string
): { readonly paragraphs: ReadonlyArray<string>; readonly lost: ReadonlyArray<string> } =>
  hasTags(body) ? paragraphsOf(body) : { paragraphs: paragraphsOfText(decodedText(body)), lost: [] }

/** A part of an article that is a paragraph: it has a place in it and an id of the article. */
interface Part {
  readonly term: NodeTerm
  readonly id: LocalId
  readonly position: number
}

const partsOf = (article: Node): ReadonlyArray<Part> => {
  const parts = valuesOf(article, 'hasPart')
    .flatMap((term) => {
      const id = term.kind === 'node' ? localNameOf(term.node, article.id) : undefined
      if (term.kind !== 'node' || !LocalId.is(id)) return []
      const position = valuesOf(term.node, 'position').find((one) => one.kind === 'literal')?.value
      return typeof position === 'number' ? [{ term, id, position }] : []
    })
    .sort((one, other) => one.position - other.position)
  return new Set(parts.map(({ id }) => id)).size === parts.length ? parts : []
}

/** The paragraphs of an article, and the ids that they have in it. */
export const bodyOf = (reader: Reader, article: Node): ReadonlyArray<Paragraph> => {
  const bodies = reader.all(article, 'articleBody', 'a text', (term) => {
    const { paragraphs, lost } = paragraphsOfBody(stringAt(term) ?? '')
    for (const element of lost) reader.losses.add('no-place', term.path, `an article has no place for ${element}`)
    return paragraphs.length === 0 ? undefined : paragraphs
  })
  const parts = partsOf(article)
  const partTexts = parts.map(({ term }) =>
    valuesOf(term.node, 'text')
      .map(textAt)
      .find((text) => text !== undefined)
  )
  const isInParts = bodies.length === 0 && partTexts.every((text) => text !== undefined)
  const texts = isInParts ? partTexts : bodies.flat()
  const isNamed = parts.length === texts.length
  return texts.map((text, index): Paragraph => {
    const part = isNamed ? parts[index] : undefined
    if (part === undefined) return { id: `p${index + 1}`, text } as unknown as Paragraph
    const { node } = part.term
    reader.take(part.term)
    reader.first(node, 'position', 'a number', () => true)
    if (isInParts) reader.text(node, 'text')
    const language = reader.first(node, 'inLanguage', 'a language tag', (term) => {
      const tag = stringAt(term)
      return LanguageTag.is(tag) ? tag : undefined
    })
    return given({ id: part.id, text, language }) as unknown as Paragraph
  })
}
