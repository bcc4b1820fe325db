import { countryCodes } from '../generated/countryCodes.js'

/** All of a country code. */
export const countryCodePattern: RegExp = /* @__PURE__ */ (() => new RegExp(`^(?:${countryCodes}|XK)$`))()
