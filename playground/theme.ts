/** Where TypeDoc's pages keep what their reader chose. */
const KEY = 'tsd-theme'

const chosen = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // Storage may be forbidden: then the system's choice stands.
    return null
  }
}

/** Shows light or dark as the reader chose it for the other pages of the site; else as the system has it. */
export const followTheme = (): void => {
  const theme = chosen()
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
}
