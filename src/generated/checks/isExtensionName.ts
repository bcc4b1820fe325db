// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { extensionNamePattern } from '../../primitive/extensionNameSyntax.js'

/** Whether a value is what `ExtensionName` admits; throws where it cannot tell. */
export const isExtensionName = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  extensionNamePattern.test(value)
