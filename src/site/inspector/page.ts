// The script of the inspector.

import { createDetail } from './detail.ts'
import { announce, find } from '../dom.ts'
import { createList } from './list.ts'
import { setUpNotifications } from './notify-form.ts'
import type { Shown } from './shown.ts'
import { setUpState } from './state-panel.ts'
import { listen } from './stream.ts'
import { nameOf, verdictOf } from './texts.ts'

const panes = find('panes', HTMLElement)
const empty = find('empty', HTMLElement)
const state = find('state', HTMLElement)
const count = find('count', HTMLElement)
const pause = find('pause', HTMLButtonElement)
const filter = find('filter', HTMLInputElement)
const refusedOnly = find('refused-only', HTMLInputElement)

const refreshState = setUpState()

let [isConnected, isPaused] = [false, false]
let held: Shown[] = []

/** The request that the address names; without one the newest is open, until the reader chooses. */
const linked = location.hash.slice(1)
let isChosen = false
const choose = (work: () => void) => () => {
  isChosen = true
  work()
}

const shown = find('detail', HTMLElement)
// Whoever reads a request keeps it while others arrive.
for (const type of ['pointerdown', 'focusin']) shown.addEventListener(type, () => (isChosen = true))
const detail = createDetail(shown, location.origin, close)
const list = createList(find('list', HTMLElement), (entry, how) => {
  detail.show(entry)
  if (how === 'opened') choose(open)()
})

/** True where the style has room for list and detail beside each other. */
const isWide = () => matchMedia('(min-width: 800px)').matches

/** On a narrow page the detail takes the place of the list, and the browser's own way back works too. */
function open(): void {
  if (isWide()) return detail.focus()
  if (panes.dataset['open'] === undefined) history.pushState({ open: true }, '')
  panes.dataset['open'] = ''
  detail.focus()
}

function close(): void {
  if (panes.dataset['open'] !== undefined) history.back()
  else list.focus()
}

addEventListener('popstate', () => {
  delete panes.dataset['open']
  list.focus()
})

function add(entry: Shown): void {
  list.add(entry)
  panes.hidden = false
  empty.hidden = true
  if (isChosen) return
  if (linked === String(entry.id)) choose(() => list.select(linked))()
  else if (isWide()) list.select()
}

listen({
  entry(entry, isNew) {
    if (isNew && !entry.ok) announce(`Refused: ${nameOf(entry)}, ${verdictOf(entry)}.`)
    if (isPaused) held = [...held.slice(-199), entry]
    else add(entry)
    tellState()
    refreshState()
  },
  clear() {
    held = []
    list.clear()
    detail.clear()
    isChosen = false
    if (panes.dataset['open'] !== undefined) close()
    panes.hidden = true
    empty.hidden = false
    tellState()
  },
  connected(now) {
    isConnected = now
    tellState()
  },
})

function tellState(): void {
  const waiting = held.length ? `, ${held.length} waiting` : ''
  state.dataset['state'] = !isConnected ? 'reconnecting' : isPaused ? 'paused' : 'live'
  state.textContent = !isConnected ? 'Reconnecting' : isPaused ? `Paused${waiting}` : 'Live'
  count.textContent = list.count()
}

function togglePause(): void {
  isPaused = !isPaused
  pause.setAttribute('aria-pressed', String(isPaused))
  for (const entry of isPaused ? [] : held.splice(0)) add(entry)
  tellState()
}

pause.addEventListener('click', togglePause)
find('clear', HTMLButtonElement).addEventListener('click', () => {
  void fetch('/inspector/clear', { method: 'POST' }).then(() => announce('Cleared.'))
})
for (const input of [filter, refusedOnly]) {
  input.addEventListener('input', () => {
    list.filter(filter.value, refusedOnly.checked)
    tellState()
  })
}
setUpNotifications()

const keys: Readonly<Record<string, () => void>> = {
  j: choose(() => list.move(1)),
  k: choose(() => list.move(-1)),
  ArrowDown: choose(() => list.move(1)),
  ArrowUp: choose(() => list.move(-1)),
  Home: choose(() => list.move(-Infinity)),
  End: choose(() => list.move(Infinity)),
  Enter: () => list.open(),
  '/': () => filter.focus(),
  p: togglePause,
  Escape: close,
}
/** Those that mean something else outside the list. */
const listOnly = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter'])

// In front of the keys of the site, whose search takes the slash on every other page.
document.getElementById('search-open')?.setAttribute('aria-keyshortcuts', 'Control+K')
addEventListener('keydown', onKey, { capture: true })

function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  const element = target instanceof HTMLElement ? target : undefined
  const isTyping = element?.closest('input, textarea, select, dialog') ?? false
  const act = Object.hasOwn(keys, key) ? keys[key] : undefined
  if (!act || isTyping || ctrlKey || metaKey || altKey) return
  if (listOnly.has(key) && !element?.closest('[role=listbox]')) return
  event.preventDefault()
  event.stopImmediatePropagation()
  act()
}
