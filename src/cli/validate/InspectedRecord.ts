import type { Inspected } from './inspectRecord.js'
import type { RecordText } from './RecordText.js'

/** What came of looking at one article of a file, and what it is to be shown with. */
export interface InspectedRecord extends Pick<RecordText, 'record' | 'source' | 'end'>, Omit<Inspected, 'value'> {}
