import type { PlacedFault } from '../codec/ownFaults.js'
import type { Issue, IssueCode } from './Issue.js'

/** The issue for a fault of the structure. */
export const issueOf = ({ code, ...others }: PlacedFault): Issue => ({
  code: code as IssueCode,
  severity: 'error',
  ...others
})
