const KEYS: ReadonlySet<string> = new Set(
  [
    'type mimetype representationtype profile version contentcreated embargoed embargoeduntil pubstatus urgency ednote',
    'subjects subject objects object title slugline renditions associations altids trustindicators trustindicator',
    'genres genre expires digitalsourcetype eventdetails plannedcoverage descriptions',
    'priority service keywords evolvedfrom signal products attachments annotations extra readtime'
  ].flatMap((keys) => keys.split(' '))
)

/** Whether ninjs, or Superdesk, has a key for an item that an article has no place for. */
export const isItemKey = (key: string): boolean => KEYS.has(key) || key.startsWith('description_')

/** What goes without saying: that the item is a text that may be used. */
const PLAIN: ReadonlySet<unknown> = new Set([
  'text',
  'usable',
  'full',
  'complete',
  'text/plain',
  'text/html',
  'application/xhtml+xml'
])

const PLAIN_KEYS: ReadonlySet<string> = new Set(['type', 'pubstatus', 'representationtype', 'mimetype'])

/** Keys for the standard that an item follows, and for how long its text is. */
const SILENT: ReadonlySet<string> = new Set(['standard', 'charcount', 'wordcount'])

/** Whether a key of an item says only what an article says by being one. */
export const isSaidElsewhere = (key: string, value: unknown): boolean =>
  SILENT.has(key) || (PLAIN_KEYS.has(key) && PLAIN.has(value))
