import { splitKey } from '../../core/meaning.ts'
import { make } from '../dom.ts'
import { find, nearest } from './find.ts'

// The explorer: filters and reorders what the page already holds.

const form = element('find', HTMLFormElement)
const box = element('q', HTMLInputElement)
const hits = element('hits', HTMLElement)
const count = element('count', HTMLElement)
const none = element('nearest', HTMLElement)

const order = [...hits.children]
const entries = [...hits.querySelectorAll('article')].map((article) => {
  const [api = '', key = ''] = article.id.split(/\/(.*)/)
  const text = (selector: string) =>
    [...article.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ')
  return {
    article,
    api,
    code: splitKey(key).code,
    title: text('h3, b'),
    text: text('p, dl'),
    retry: article.dataset['retry'] ?? 'no',
  }
})

const parameters = () => new URLSearchParams(location.search)

function show(): void {
  const query = box.value.trim()
  const [api, retry] = [parameters().get('api'), parameters().get('retry')]
  const found = find(entries, query).filter(
    (entry) => (!api || entry.api === api) && (!retry || entry.retry === retry),
  )
  const searching = query !== ''
  hits.classList.toggle('searching', searching)
  const shown = new Set<Element>(found.map(({ article }) => article))
  hits.append(...(searching ? found.map(({ article }) => article) : order))
  for (const { article } of entries) article.hidden = !shown.has(article)
  for (const lead of hits.querySelectorAll<HTMLElement>(':scope > h2, :scope > p'))
    lead.hidden = searching || !leads(lead)
  announce(found.length, query || api || retry ? '' : 'all ')
  suggest(found.length ? [] : nearest(entries, query), found.length === 0)
  for (const link of form.querySelectorAll('a')) point(link, api, retry, query)
}

/** A heading stays as long as one of its entries does. */
function leads(lead: Element): boolean {
  for (let next = lead.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    if (next instanceof HTMLElement && next.tagName === 'ARTICLE' && !next.hidden) return true
  }
  return false
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** Said once typing pauses, not at every key. */
function announce(number: number, which: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    count.textContent = `${number === 0 ? 'no' : which + number} ${number === 1 ? 'code' : 'codes'}`
  }, 150)
}

function suggest(codes: ReturnType<typeof nearest<(typeof entries)[number]>>, empty: boolean): void {
  none.hidden = !empty
  none
    .querySelector('ul')
    ?.replaceChildren(
      ...codes.map(({ article, code }) => make('li', {}, make('a', { href: `#${article.id}` }, code))),
    )
}

/** A filter's link keeps the query and the other filter; a second press takes its own away. */
function point(link: HTMLAnchorElement, api: string | null, retry: string | null, query: string): void {
  const { key = '', value = '' } = link.dataset
  const next = new URLSearchParams()
  if (query) next.set('q', query)
  if (key) {
    if (api) next.set('api', api)
    if (retry) next.set('retry', retry)
  }
  const active = key ? parameters().get(key) === value : !api && !retry
  if (active && key) next.delete(key)
  else if (key) next.set(key, value)
  link.href = `?${next}`
  if (active) link.setAttribute('aria-current', 'true')
  else link.removeAttribute('aria-current')
}

/** A deep link wins over a filter that hides its entry. */
function open(): HTMLElement | null {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return null
  if (target.hidden) {
    box.value = ''
    remember('')
    show()
    if (target.hidden) location.search = ''
  }
  target.querySelector('details')?.setAttribute('open', '')
  target.scrollIntoView()
  return target
}

/** The address contains the query, so that it can be shared. */
function remember(query: string): void {
  const next = parameters()
  if (query) next.set('q', query)
  else next.delete('q')
  history.replaceState(null, '', next.size ? `?${next}` : location.pathname)
}

function move(step: number): void {
  const links = [...hits.querySelectorAll<HTMLElement>('article:not([hidden]) h3 a')]
  const at = links.findIndex((link) => link === document.activeElement) + step
  if (at < 0) box.focus()
  else links[at]?.focus()
}

document.addEventListener('keydown', (event) => {
  const { target } = event
  if (target instanceof Element && target.closest('dialog')) return
  const within = target === box || (target instanceof Element && target.closest('h3'))
  if (within && event.key === 'ArrowDown') move(1)
  else if (within && event.key === 'ArrowUp') move(-1)
  else if (event.key === 'Escape') {
    box.value = ''
    box.focus()
    remember('')
    show()
  } else return
  event.preventDefault()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  hits.querySelector<HTMLElement>('article:not([hidden]) h3 a')?.click()
})
box.addEventListener('input', () => {
  show()
  remember(box.value.trim())
})
addEventListener('hashchange', () => {
  // The browser drops the focus; the arrow keys go on from the entry.
  open()?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
})

form.hidden = false
box.value = parameters().get('q') ?? ''
show()
open()

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no #${id}`)
  return found
}
