import { copy, make, readStored, store } from './dom.ts'
import { load } from './load.ts'

// On every page, Redoc's too: theme, search, copy. Runs before the page is drawn, so that no theme flashes.

/** Where Redoc keeps its own choice; both share it. */
const key = 'redoc.colorMode'
const root = document.documentElement

const isDark = () =>
  root.classList.contains('dark') ||
  (!root.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches)

function choose(theme: string): void {
  root.classList.remove('light', 'dark')
  root.classList.add(theme)
}

const theme = readStored(key)
if (theme === 'light' || theme === 'dark') choose(theme)

addEventListener('DOMContentLoaded', () => {
  setTheme()
  setSearch()
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopy(box)
})

function setTheme(): void {
  const button = document.getElementById('theme')
  if (!button) return
  const tell = () => button.setAttribute('aria-pressed', String(isDark()))
  button.addEventListener('click', () => {
    // Redoc stores the theme itself and would restore it, so press its button instead.
    const redoc = document.querySelector<HTMLElement>('[data-testid=color-mode-switcher]')
    if (redoc) return redoc.click()
    const next = isDark() ? 'light' : 'dark'
    choose(next)
    store(key, next)
  })
  new MutationObserver(tell).observe(root, { attributeFilter: ['class'] })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell)
  button.hidden = false
  tell()
}

function setSearch(): void {
  const button = document.getElementById('search-open')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', openSearch)
  addEventListener(
    'keydown',
    (event) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
      const slash = event.key === '/' && !typing
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!slash && !control) return
      event.preventDefault()
      // Redoc has its own search, which covers one API.
      event.stopImmediatePropagation()
      openSearch()
    },
    { capture: true },
  )
}

let loading: Promise<void> | undefined

/** Data and code are loaded when they are first wanted. */
function openSearch(): void {
  loading ??= load('search-data.js').then(() => load('search.js'))
  void loading.then(() => window.lendspecOpenSearch?.())
}

function addCopy(box: HTMLElement): void {
  const text = box.querySelector('pre')?.textContent ?? ''
  // What the button says is announced when it changes.
  const button = make('button', { type: 'button', 'aria-live': 'polite' }, 'Copy')
  button.addEventListener('click', () => {
    void copy(text).then((done) => {
      button.textContent = done ? 'Copied' : 'Not copied'
      setTimeout(() => (button.textContent = 'Copy'), 2000)
    })
  })
  box.append(button)
}
