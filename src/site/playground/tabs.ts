/** Tabs after the ARIA pattern: arrows move and select, Home and End go to the ends. */
export function createTabs(list: HTMLElement, selected: (panel: string) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const select = (tab: HTMLElement) => {
    for (const one of tabs) {
      const isThis = one === tab
      one.setAttribute('aria-selected', String(isThis))
      one.tabIndex = isThis ? 0 : -1
      const panel = document.getElementById(one.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = !isThis
    }
    selected(tab.getAttribute('aria-controls') ?? '')
  }
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[key]
      const next = target === undefined ? undefined : tabs.at(target % tabs.length)
      if (!next) return
      select(next)
      next.focus()
    })
  }
}
