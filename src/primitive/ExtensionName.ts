import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, LONGEST } from '../codec/format.js'
import { extensionNamePattern } from './extensionNameSyntax.js'
import { isExtensionName } from '../generated/checks/isExtensionName.js'

/**
 * What sets an `ExtensionName` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface ExtensionNameBrand {
  /** There for the compiler only. */
  readonly ExtensionName: unique symbol
}

const LONGEST_MENDED = 64

const extensionNameHint = (text: string): string | undefined =>
  text.length <= LONGEST_MENDED && /^[0-9A-Za-z_]+(?:-[0-9A-Za-z_]+)*$/.test(text)
    ? `put a domain of yours in front, reversed, as in "org.example.${text}"`
    : undefined

const extensionNameFormat: Format = {
  name: 'ExtensionName',
  description: 'a reverse-DNS name, such as "org.example.reading-time", or a URI',
  pattern: extensionNamePattern,
  maxLength: LONGEST,
  hint: extensionNameHint
}

/**
 * The name of custom data: a domain of its owner, reversed, and a name under it, or else a URI.
 *
 * A reverse-DNS name has two labels or more, parted by dots: letters in either case, digits, underscores and inner
 * hyphens; the first is a top-level domain, so it has no underscore, starts with a letter and is no single letter. No
 * limit of length. Fails with `format/extension-name`, as a key of `extensions` with `key/unknown`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { ExtensionName } from 'communique'
 *
 * assert.equal(ExtensionName.is('org.example.reading-time'), true)
 * assert.equal(ExtensionName.is('readingTime'), false)
 * @see https://docs.oracle.com/javase/specs/jls/se21/html/jls-6.html#jls-6.1
 */
export type ExtensionName = t.Branded<string, ExtensionNameBrand>

/**
 * The codec of `ExtensionName`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const ExtensionName: Codec<ExtensionName> = format<ExtensionName>(extensionNameFormat, isExtensionName)
