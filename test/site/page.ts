import { Window } from 'happy-dom'
import { onTestFinished, vi } from 'vitest'
import { readSite } from '../../src/site/build/read.ts'
import { pages, renderPage } from '../../src/site/pages.tsx'
import type { Site } from '../../src/site/site.ts'
import { now } from '../support.ts'

// A page of the site with its script, in this process: Chromium runs the built files, which coverage does not see.

/** A page as the build writes it. */
export async function render(file: string, change = (site: Site) => site): Promise<string> {
  const page = pages.find((one) => one.file === file)
  if (!page) throw new Error(`there is no page ${file}`)
  return renderPage(page, change(await readSite()))
}

const globals = [
  'addEventListener',
  'document',
  'history',
  'localStorage',
  'matchMedia',
  'Element',
  'FormData',
  'HTMLAnchorElement',
  'HTMLButtonElement',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLTableElement',
  'HTMLTextAreaElement',
  'HTMLUListElement',
] as const

export interface Settings {
  width?: number
  colorScheme?: 'light' | 'dark'
  /** What a file does that a script of the page loads; a file that is not here fails to load. */
  files?: Readonly<Record<string, () => unknown>>
  /** How the page may copy: by the clipboard, by a command as in old browsers, or not at all. */
  copies?: 'by clipboard' | 'by command' | 'never'
  /** Further globals, such as a fetch. */
  with?: Readonly<Record<string, unknown>>
}

export type Opened = ReturnType<typeof openPage>

/** Opens a page for the running test: its window is the global one until that ends, and `setTimeout` and `Date` stand still. */
export function openPage(html: string, path: string, settings: Settings = {}) {
  const window = new Window({
    url: `http://localhost/${path}`,
    width: settings.width ?? 1280,
    settings: { device: { prefersColorScheme: settings.colorScheme ?? 'light' } },
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now })
  const observers: { disconnect(): void }[] = []
  class Observer extends window.MutationObserver {
    constructor(listener: ConstructorParameters<typeof window.MutationObserver>[0]) {
      super(listener)
      observers.push(this)
    }
  }
  onTestFinished(() => {
    for (const observer of observers) observer.disconnect()
    // What is still going on finds no element of the page any more.
    window.document.body.replaceChildren()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  // happy-dom reports a hash that history.replaceState set, and later; browsers do not. A test reports its own.
  window.addEventListener('hashchange', (event) => {
    if (event instanceof window.HashChangeEvent) event.stopImmediatePropagation()
  })
  const document = window.document as unknown as Document
  document.write(html)

  const [copied, scrolled, loaded, left]: [string[], Element[], string[], string[]] = [[], [], [], []]
  document.execCommand = () => {
    if (settings.copies !== 'by command') return false
    const { selectionStart, selectionEnd, value } =
      document.querySelector<HTMLTextAreaElement>('body > textarea')!
    copied.push(value.slice(selectionStart, selectionEnd))
    return true
  }
  window.Element.prototype.scrollIntoView = function (this: unknown) {
    scrolled.push(this as Element)
  }
  const dialogs = window.HTMLDialogElement.prototype
  const showModal = dialogs.showModal
  dialogs.showModal = function () {
    showModal.call(this)
    // As browsers do, and happy-dom does not.
    this.querySelector('input')?.focus()
  }
  document.head.append = (script) => {
    const { src, onload, onerror } = script as HTMLScriptElement
    const file = src.split('/').at(-1) ?? ''
    loaded.push(file)
    void Promise.resolve(settings.files?.[file]?.()).then(() => {
      const event = new Event('load')
      if (settings.files?.[file]) onload?.call(script as HTMLScriptElement, event)
      else (onerror as ((event: Event) => void) | null)?.(event)
    })
  }
  const writeText = (text: string) => {
    if (settings.copies && settings.copies !== 'by clipboard') return Promise.reject(new Error('not allowed'))
    copied.push(text)
    return Promise.resolve()
  }
  // Where a script sends the reader is kept, and nothing is loaded.
  const location = new Proxy(window.location as unknown as Location, {
    get: (target, name) => Reflect.get(target, name, target) as unknown,
    set: (_, name, value) => left.push(`${String(name)} ${value}`) > 0,
  })
  const own = window as unknown as Record<string, unknown>
  for (const name of globals) {
    const value = own[name]
    const isFunction = typeof value === 'function' && /^[a-z]/.test(name)
    vi.stubGlobal(name, isFunction ? (value as () => void).bind(window) : value)
  }
  const navigator = { clipboard: { writeText } }
  const given = { window, location, navigator, MutationObserver: Observer, ...settings.with }
  for (const [name, value] of Object.entries(given)) vi.stubGlobal(name, value)

  const find = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = document.querySelector<T>(selector)
    if (!found) throw new Error(`the page has no ${selector}`)
    return found
  }
  const dispatch = (target: EventTarget, type: string, init: KeyboardEventInit = {}) => {
    const Type = init.key === undefined ? window.Event : window.KeyboardEvent
    const event = new Type(type, { bubbles: true, cancelable: true, ...init } as object) as unknown as Event
    target.dispatchEvent(event)
    return event
  }
  return {
    window: window as unknown as typeof globalThis.window,
    document,
    /** What reached the clipboard, what was scrolled to, which files were loaded, where the page went. */
    copied,
    scrolled,
    loaded,
    left,
    find,
    all: (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)],
    text: (selector: string) => find(selector).textContent?.trim() ?? '',
    dispatch,
    /** True where the page kept the key for itself. */
    press: (key: string, target: EventTarget = document.activeElement ?? document.body, init = {}) =>
      dispatch(target, 'keydown', { key, ...init }).defaultPrevented,
    type(selector: string, text: string) {
      const box = find<HTMLInputElement>(selector)
      box.value = text
      dispatch(box, 'input')
    },
    choose(selector: string, value: string) {
      const box = find<HTMLSelectElement>(selector)
      box.value = value
      dispatch(box, 'input')
      dispatch(box, 'change')
    },
    click: (selector: string) => find(selector).click(),
    /** Lets that much time pass. */
    wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  }
}

let runs = 0

/** Runs a script of src/site as a page does when it loads: each time again. */
export const run = (script: string): Promise<unknown> =>
  import(/* @vite-ignore */ `../../src/site/${script}?run=${++runs}`)

/** Lets promises settle that no timer holds. */
export const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Waits until what is looked at is as wanted: signing takes its time in a thread. */
export async function until(isThere: () => boolean): Promise<void> {
  const start = performance.now()
  while (!isThere()) {
    if (performance.now() - start > 10_000) throw new Error('it did not come')
    await settle()
  }
}
