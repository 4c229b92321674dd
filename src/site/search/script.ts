import MiniSearch, { type SearchResult } from 'minisearch'
import { make, withChinese } from '../dom.ts'
import type { Entry } from './records.ts'
import { snippetOf } from './snippet.ts'
import { codeOf, indexTerms, isFuzzy, plainCode, queryTerms } from './tokens.ts'

// The search of every page: loaded when it is first opened, with the data that search-data.js left.

declare global {
  interface Window {
    lendspecSearch?: readonly Entry[]
    lendspecOpenSearch?: () => void
  }
}

interface Hit {
  readonly entry: Entry
  /** Terms that the index found in it. */
  readonly terms: readonly string[]
}

const shown = 30
const entries = window.lendspecSearch ?? []
const index = new MiniSearch<{ id: number; title: string; kind: string; text: string }>({
  fields: ['title', 'kind', 'text'],
  tokenize: indexTerms,
  // Split and lower-cased by then.
  processTerm: (term) => term,
  searchOptions: {
    tokenize: queryTerms,
    combineWith: 'AND',
    boost: { title: 4 },
    // An operation before the fields and codes that are named after it.
    boostDocument: (id) => (entries[Number(id)]?.[1].endsWith(' operation') ? 3 : 1),
    prefix: (term) => /^[\p{Script=Latin}\p{N}]+$/u.test(term),
    fuzzy: (term) => (isFuzzy(term) ? 0.25 : false),
  },
})
index.addAll(entries.map(([title, kind, , text], id) => ({ id, title, kind, text })))

/** Whole codes first, then codes that begin so, then what the index finds. */
function find(query: string): Hit[] {
  const code = codeOf(query)
  const coded = entries.flatMap(([title, kind], id) => {
    const own = kind.endsWith(' code') ? plainCode(title.split(' ')[0] ?? '') : ''
    return code && own.startsWith(code) ? [{ id, exact: own === code }] : []
  })
  const first = coded.sort((one, other) => Number(other.exact) - Number(one.exact)).map(({ id }) => id)
  const found = new Map(index.search(query).map((hit: SearchResult) => [Number(hit.id), hit.terms]))
  return [...new Set([...first, ...found.keys()])].slice(0, shown).flatMap((id) => {
    const entry = entries[id]
    return entry ? [{ entry, terms: found.get(id) ?? [] }] : []
  })
}

const dialog = document.createElement('dialog')
dialog.id = 'search'
dialog.setAttribute('aria-label', 'Search')
dialog.innerHTML = `<form method="dialog"><input type="search" role="combobox" aria-label="Search operations, fields, codes, guides"
  aria-controls="search-hits" aria-expanded="false" aria-autocomplete="list" autocomplete="off" spellcheck="false"
  placeholder="Operation, field, code, word, 中文"><button aria-label="Close">Esc</button></form>
  <ul id="search-hits" role="listbox" aria-label="Hits"></ul><p role="status"></p>`
document.body.append(dialog)

const box = inside('input', HTMLInputElement)
const list = inside('ul', HTMLUListElement)
const status = inside('[role=status]', HTMLElement)
let hits: Hit[] = []
let active = 0
let waiting: ReturnType<typeof setTimeout> | undefined

function show(): void {
  hits = find(box.value)
  list.replaceChildren(...hits.map(item))
  list.hidden = !hits.length
  box.setAttribute('aria-expanded', String(hits.length > 0))
  activate(0)
  clearTimeout(waiting)
  const text = !box.value.trim()
    ? ''
    : hits.length
      ? `${hits.length}${hits.length === shown ? ' or more' : ''} found`
      : 'nothing found'
  waiting = setTimeout(() => (status.textContent = text), 150)
}

function item({ entry: [title, kind, link, text], terms }: Hit, place: number): HTMLLIElement {
  const told = (tag: 'span' | 'small' | 'mark', text: string) => make(tag, {}, ...withChinese(text))
  const snippet = snippetOf(text, terms).map((part, index) => told(index % 2 ? 'mark' : 'span', part))
  const row = make(
    'li',
    { id: `search-hit-${place}`, role: 'option' },
    ...[told('span', title), ' ', told('small', kind), make('p', {}, ...snippet)],
  )
  row.addEventListener('click', () => go(link))
  return row
}

function activate(place: number): void {
  active = Math.max(0, Math.min(place, hits.length - 1))
  for (const [index, row] of [...list.children].entries()) {
    row.setAttribute('aria-selected', String(index === active))
    if (index === active) row.scrollIntoView({ block: 'nearest' })
  }
  if (hits.length) box.setAttribute('aria-activedescendant', `search-hit-${active}`)
  else box.removeAttribute('aria-activedescendant')
}

function go(link: string): void {
  dialog.close()
  location.href = link
}

box.addEventListener('input', show)
box.addEventListener('keydown', (event) => {
  const hit = hits[active]
  if (event.key === 'ArrowDown') activate(active + 1)
  else if (event.key === 'ArrowUp') activate(active - 1)
  else if (event.key === 'Enter' && hit) go(hit.entry[2])
  else if (event.key === 'Escape') dialog.close()
  else return
  event.preventDefault()
})
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close()
})

window.lendspecOpenSearch = () => {
  if (dialog.open) return
  dialog.showModal()
  box.select()
}

function inside<T extends Element>(selector: string, type: new () => T): T {
  const found = dialog.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`the dialog has no ${selector}`)
  return found
}
