import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { paragraphsOf } from './paragraphsOf.js'

/** What a reference to a character comes to; one that HTML does not know stays as it is. */
const characterOf = (reference: string): string =>
  (parseFragment(reference).childNodes as ReadonlyArray<DefaultTreeAdapterMap['textNode']>)
    .map((node) => node.value)
    .join('')

const REFERENCE = /&(?:#[0-9]{1,7}|#[Xx][0-9A-Fa-f]{1,6}|[A-Za-z][0-9A-Za-z]{1,31});/g

const TAG =
  /<(?:!--|\/?(?:a|abbr|article|aside|b|blockquote|br|cite|code|dd|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|iframe|img|li|mark|ol|p|picture|pre|q|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|time|tr|u|ul|video)(?=[\s/>]))/i

/** Whether a text is HTML and not plain: whether one of the tags stands in it that articles are written with. */
export const hasTags = (text: string): boolean => TAG.test(text)

/** A text whose references to characters, such as `&amp;` or `&#8217;`, are replaced by what they stand for. */
export const decodedText = (text: string): string => text.replace(REFERENCE, characterOf)

/** A line of text out of one that may be HTML. */
export const plainText = (text: string): string =>
  hasTags(text) ? paragraphsOf(text).paragraphs.join(' ') : decodedText(text)

/** A text that `plainText` reads as this one: nothing is changed in one that is read so as it stands. */
export const encodedText = (text: string): string =>
  plainText(text) === text ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
