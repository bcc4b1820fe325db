/** What each colour is for, in light and in dark. Text has a contrast of at least 4.5 to 1 with what it stands on. */
const colours: ReadonlyArray<readonly [name: string, light: string, dark: string]> = [
  ['paper', '#fbfaf6', '#161715'],
  ['card', '#ffffff', '#1f201e'],
  ['ink', '#1e1e1c', '#ebe8e1'],
  ['muted', '#5f5c55', '#aeaaa0'],
  ['line', '#dedad1', '#3b3b37'],
  ['link', '#0c5168', '#8cd2e6'],
  ['actor', '#0c5168', '#8cd2e6'],
  ['place', '#87420a', '#f2b887'],
  ['quote', '#fcefc3', '#3c341a'],
  ['quote-line', '#b98900', '#cfa83a'],
  ['error', '#a1121b', '#ff9f97'],
  ['warning', '#765000', '#f2c566']
]

const declared = (valueOf: (light: string, dark: string) => string): string =>
  colours.map(([name, light, dark]) => `--cq-${name}: ${valueOf(light, dark)};`).join(' ')

/** The colours as custom properties; a browser that does not know `light-dark()` has the light ones. */
export const colourStyle = (selector: string): string => `${selector} { ${declared((light) => light)} }
@supports (color: light-dark(#000, #fff)) {
  ${selector} { ${declared((light, dark) => `light-dark(${light}, ${dark})`)} }
}
`
