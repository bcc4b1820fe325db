import type { CreatorType } from '../CreatorType.js'

/** What each word of `CreatorType` means. */
export const creatorTypeDefinitions: Readonly<Record<CreatorType, string>> = {
  human: 'A person who decided what the text says, whatever tools helped. Name the software too where it made a draft.',
  software: 'A program or a model that decided without a person. Where a person checked the outcome, both are creators.'
}
