import { cardStyle } from './cardStyle.js'
import { colourStyle } from './colours.js'
import { mediaStyle } from './mediaStyle.js'
import { pageStyle } from './pageStyle.js'
import { textStyle } from './textStyle.js'

const ownStyle: string = textStyle + cardStyle + mediaStyle

/** The style sheet of a fragment. */
export const fragmentStyle: string = /* @__PURE__ */ (() => colourStyle('.communique') + ownStyle)()

/** The style sheet of a page. */
export const pageStyleText: string = /* @__PURE__ */ (() =>
  colourStyle('.communique, .cq-page') + ownStyle + pageStyle)()

/** The hash of the style sheet of a page, by which its Content-Security-Policy lets it in. A test tells when it is another. */
export const pageStyleHash = 'sha256-Yh/oDX442gVJV1II1n0/H9q5N5DLOXHTxbQTzKFTiWc='
