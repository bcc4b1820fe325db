/** Makes a list of tabs work as the ARIA practices have it: arrow keys, Home and End move, and what has focus is shown. */
export const startTabs = (list: HTMLElement, onShown: (name: string) => void): void => {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')]
  const panelOf = (tab: HTMLElement): HTMLElement | null =>
    document.getElementById(tab.getAttribute('aria-controls') ?? '')

  const show = (shown: HTMLButtonElement): void => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === shown))
      tab.tabIndex = tab === shown ? 0 : -1
      panelOf(tab)?.toggleAttribute('hidden', tab !== shown)
    }
    onShown(shown.getAttribute('aria-controls') ?? '')
  }

  const steps: Readonly<Record<string, (index: number) => number>> = {
    ArrowRight: (index) => (index + 1) % tabs.length,
    ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
    Home: () => 0,
    End: () => tabs.length - 1
  }
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => show(tab))
    tab.addEventListener('keydown', (event) => {
      const next = tabs[steps[event.key]?.(index) ?? -1]
      if (next === undefined) return
      event.preventDefault()
      next.focus()
      show(next)
    })
  })
}
