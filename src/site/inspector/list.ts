import { find, make } from '../dom.ts'
import type { Shown } from './shown.ts'
import { nameOf, timeOf, verdictOf } from './texts.ts'

/** As many as the server keeps. */
const most = 100

export interface List {
  add(entry: Shown): void
  clear(): void
  filter(words: string, refusedOnly: boolean): void
  /** Opens the row that has the focus. */
  open(): void
  /** Marks and focuses the row that is `steps` further down from the marked one. */
  move(steps: number): void
  focus(): void
  /** Marks and opens the row of this id, or the newest row that is shown. */
  select(id?: string): void
  /** `3 requests`, or `1 of 3 requests` where a filter hides some. */
  count(): string
}

/** A listbox: one row is in the order of tabs, the others are reached from it (ARIA patterns, listbox). */
export function createList(
  element: HTMLElement,
  onSelect: (entry: Shown, how: 'moved' | 'opened') => void,
): List {
  const entries = new Map<HTMLElement, Shown>()
  const none = find('none', HTMLElement)
  let current: HTMLElement | undefined
  let [words, refusedOnly]: [readonly string[], boolean] = [[], false]

  const isShown = (entry: Shown) => {
    const text =
      `${nameOf(entry)} ${verdictOf(entry)} ${entry.code ?? ''} ${entry.request.path}`.toLowerCase()
    return words.every((word) => text.includes(word)) && !(refusedOnly && entry.ok)
  }
  const visible = () => [...entries.keys()].reverse().filter((row) => !row.hidden)
  const mark = (row: HTMLElement | undefined) => {
    current?.setAttribute('aria-selected', 'false')
    current = row
    row?.setAttribute('aria-selected', 'true')
    setTabStop()
  }
  /** The marked row, or else the first, so that the list can be entered. */
  const setTabStop = () => {
    const stop = current && !current.hidden ? current : visible()[0]
    for (const row of entries.keys()) row.tabIndex = row === stop ? 0 : -1
    none.hidden = stop !== undefined
    element.hidden = stop === undefined
  }
  const select = (row: HTMLElement, how: 'moved' | 'opened') => {
    mark(row)
    const entry = entries.get(row)
    if (entry) onSelect(entry, how)
  }

  element.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null
    if (row) select(row, 'opened')
  })
  return {
    add(entry) {
      const row = rowOf(entry)
      row.hidden = !isShown(entry)
      entries.set(row, entry)
      element.prepend(row)
      const [oldest] = entries.keys()
      if (entries.size > most && oldest) {
        entries.delete(oldest)
        oldest.remove()
        if (oldest === current) mark(undefined)
      }
      setTabStop()
    },
    clear() {
      entries.clear()
      element.replaceChildren()
      current = undefined
    },
    filter(text, only) {
      words = text.toLowerCase().split(/\s+/).filter(Boolean)
      refusedOnly = only
      for (const [row, entry] of entries) row.hidden = !isShown(entry)
      setTabStop()
    },
    open() {
      const row = [...entries.keys()].find((one) => one === document.activeElement)
      if (row) select(row, 'opened')
    },
    move(steps) {
      const rows = visible()
      const at = current ? rows.indexOf(current) : -1
      const row = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + steps))]
      if (!row) return
      select(row, 'moved')
      row.focus()
    },
    focus: () => current?.focus(),
    select(id) {
      const row = visible().find(({ dataset }) => id === undefined || dataset['id'] === id)
      if (row) select(row, 'moved')
    },
    count() {
      const [shown, all] = [visible().length, entries.size]
      return `${shown < all ? `${shown} of ` : ''}${all} ${all === 1 ? 'request' : 'requests'}`
    },
  }
}

function rowOf(entry: Shown): HTMLElement {
  const { id, at, ok, durationMs, request, answer, explanation } = entry
  return make(
    'div',
    { role: 'option', 'aria-selected': 'false', 'data-id': String(id), class: ok ? 'row ok' : 'row refused' },
    make('span', { class: 'verdict' }, verdictOf(entry)),
    make('span', { class: 'status' }, `${request.method} ${answer.status}`.trim()),
    make('time', {}, timeOf(at)),
    make('span', { class: 'name' }, nameOf(entry)),
    make('span', { class: 'duration' }, `${durationMs.toFixed(1)} ms`),
    !ok && explanation && make('span', { class: 'why' }, explanation.sentence),
  )
}
