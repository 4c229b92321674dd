// What Redoc's own options cannot do: remember the language of samples, name its example chooser by its text, mark Chinese in
// menu and headings, and start without building a search index.

import { readStored, store, withChinese } from '../dom.ts'

declare global {
  interface Window {
    /** Puts the language chosen last first; Redoc shows the first. */
    lendspecLanguages?: (languages: { label: string }[]) => void
  }
}

const key = 'lendspec.language'

window.lendspecLanguages = (languages) => {
  const last = readStored(key)
  languages.sort((one, other) => Number(other.label === last) - Number(one.label === last))
  document.addEventListener('click', ({ target }) => {
    const choice = target instanceof Element && target.closest('button, [role=menuitem], [role=option], li')
    const label = choice ? choice.textContent?.trim() : undefined
    if (label && languages.some((language) => language.label === label)) store(key, label)
  })
}

// Redoc would build its search index while the page is idle, 0.3 s for a search that few open. Without this, as in Safari, it
// builds it when the search is opened.
Reflect.deleteProperty(window, 'requestIdleCallback')

// Now and then only: to look at each change while Redoc builds the page would take a tenth of that time.
addEventListener('DOMContentLoaded', () => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const nameSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined
      name()
    }, 50)
  }
  new MutationObserver(nameSoon).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  })
  nameSoon()
})

/** Its name is "Example", its text another one: a voice user could not say what is read on it. */
function name(): void {
  for (const button of document.querySelectorAll('button[aria-label^=Example]')) {
    const label = `Example: ${button.textContent?.trim()}`
    if (button.getAttribute('aria-label') !== label) button.setAttribute('aria-label', label)
  }
  const plain =
    '.menu-content [data-text], .api-content :is(h1, h2, h3), [data-testid=server-panel-item-name]'
  for (const element of document.querySelectorAll(plain))
    for (const node of element.childNodes) if (node instanceof Text) markChinese(node)
}

/** So that a screen reader switches. Redoc keeps the text as it is, so the node stays and gets siblings. */
function markChinese(node: Text): void {
  const [before, ...parts] = withChinese(node.data)
  if (parts.length === 0) return
  node.data = String(before)
  node.after(...parts)
}
