import { load } from '../load.ts'
import type { Shared } from './shared.ts'

/**
 * Tabs after the ARIA pattern: arrows move and select, Home and End go to the ends.
 * @param shared what the diagnosis gets, which is loaded when it is first selected
 */
export function createTabs(list: HTMLElement, shared: Shared): void {
  let loading: Promise<void> | undefined
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const select = (tab: HTMLElement) => {
    for (const one of tabs) {
      const isThis = one === tab
      one.setAttribute('aria-selected', String(isThis))
      one.tabIndex = isThis ? 0 : -1
      const panel = document.getElementById(one.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = !isThis
    }
    if (tab.getAttribute('aria-controls') === 'why')
      loading ??= load('playground-why.js').then(() => window.lendspecWhy?.(shared))
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
