import { findPartner, type PartnerName, partnerNames } from '../../../generated/index.ts'
import { isLendspecError } from '../../core/errors.ts'
import { parseTimestamp, timestampText } from '../../core/time.ts'
import { playgrounds } from '../../partners/playground.ts'
import type { Call } from '../../partners/playground-model.ts'
import { announce, find, make } from '../inspector/dom.ts'
import { operationLink } from '../links.ts'
import { load } from '../load.ts'
import { placeOf, readBody } from './body.ts'
import { hashes } from './hashes.ts'
import { hasWebCrypto, readPublicKey } from './key.ts'
import { createKeys } from './keys.ts'
import { readLink, writeLink } from './link.ts'
import { requestOutcomes } from './request.ts'
import type { Caller } from './shared.ts'
import { createTabs } from './tabs.ts'
import { copyStairs, linkParts, showRows, showStairs } from './view.ts'

// The playground: inputs, and what the client's signing makes of them.

const root = document.querySelector<HTMLElement>('.playground')!
const choice = find('operation', HTMLSelectElement)
const body = find('body', HTMLTextAreaElement)
const fault = find('fault', HTMLElement)
const state = find('state', HTMLElement)
const members = find('members', HTMLTableElement)
const secret = find('secret', HTMLInputElement)
const box = (id: string) => find(id, HTMLInputElement)
const stairs = (api: PartnerName) => find(`${api}-stairs`, HTMLElement)

/** Bodies as they were edited, by operation: choosing another and coming back loses nothing. */
const edited = new Map<string, string>()
const listeners: (() => void)[] = []
const keys = createKeys(() => void change())

const chosen = () => {
  const [name = '', id = ''] = choice.value.split('/')
  const api = findPartner(name)
  return { api, operation: playgrounds[api].operations[id]! }
}

const hasTexts = (api: PartnerName) => playgrounds[api].timestamp.forms.includes('utc-text')

/** A timestamp as it is sent: one that was typed with milliseconds loses them. */
function timestampOf(api: PartnerName): string {
  const text = box(`${api}-time`).value.trim()
  const seconds = parseTimestamp(text)
  return !hasTexts(api) || seconds === undefined || /^\d+$/.test(text)
    ? text
    : timestampText(seconds, 'utc-text')
}

const callerOf = (api: PartnerName): Caller => ({
  appId: box(`${api}-app`).value.trim(),
  timestamp: timestampOf(api),
  key: playgrounds[api].kind === 'secret' ? secret.value : find('private-key', HTMLTextAreaElement).value,
})

let latest = 0

/** Reads the inputs, signs, and shows what comes of it; what is overtaken by a later change is dropped. */
async function change(isEdit = true): Promise<void> {
  const turn = ++latest
  for (const changed of listeners) changed()
  const { api, operation } = chosen()
  const text = body.value.trim()
  const read = readBody(text)
  if (!read.ok) {
    const place = read.at === undefined ? '' : `${capital(placeOf(text, read.at))}: `
    return keepLast(`${place}${place ? read.reason : capital(read.reason)}.`, 'The body is no JSON object')
  }
  const { appId, timestamp, key } = callerOf(api)
  const server = find(`${api}-server`, HTMLSelectElement).value
  const { kind, sign, rowsOf } = playgrounds[api]
  const signer = kind === 'private-key' ? await keys.signer() : ''
  const call: Call = {
    operation,
    body: text,
    members: read.members,
    appId,
    timestamp,
    server,
    signer,
    secret: key,
    hashes,
  }
  try {
    const signed = sign(call)
    // What is there at once is shown at once.
    const { rows, outcomes, sent } = signed instanceof Promise ? await signed : signed
    if (turn !== latest) return
    showRows(members.tBodies[0]!, rows)
    const request = sent && requestOutcomes(operation, server, sent.headers, sent.body)
    showStairs(stairs(api), { ...outcomes, ...request }, isEdit)
    tell('', '')
  } catch (error) {
    if (!isLendspecError(error)) throw error
    if (turn !== latest) return
    if (rowsOf) showRows(members.tBodies[0]!, rowsOf(call))
    keepLast(`${capital(error.message.replace(/\.$/, ''))}.`, 'These inputs cannot be signed')
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What cannot be signed leaves the last good result standing, dimmed and labelled. */
function keepLast(reason: string, what: string): void {
  tell(reason, `${what}: below stands the last good result.`)
}

let waiting: ReturnType<typeof setTimeout> | undefined

function tell(reason: string, label: string): void {
  fault.textContent = reason
  body.toggleAttribute('aria-invalid', false)
  if (reason) body.setAttribute('aria-invalid', 'true')
  state.textContent = label
  root.classList.toggle('stale', reason !== '')
  clearTimeout(waiting)
  // Said once typing pauses, not at every key.
  waiting = setTimeout(() => reason && announce(reason), 800)
}

/** Shows the inputs of the chosen operation. */
function choose(): void {
  const { api, operation } = chosen()
  body.value = edited.get(choice.value) ?? exampleOf()
  for (const element of document.querySelectorAll<HTMLElement>('#main [data-api]'))
    element.hidden = !element.dataset['api']?.split(' ').includes(api)
  const { grade, unknown } = operation.source
  find('evidence', HTMLElement).replaceChildren(
    make('a', { href: operationLink(api, operation) }, 'Reference'),
    ` · ${grade}`,
    operation.unconfirmed ? ', unconfirmed' : '',
    unknown ? `: not known: ${unknown}` : '',
    operation.signed ? '' : ' · This operation carries no signature.',
  )
  void change(false)
}

const exampleOf = () => choice.selectedOptions[0]?.dataset['body'] ?? ''

/** From the address: an operation, and what the inspector hands over. The body does not stay in the address. */
function open(): void {
  const link = readLink(location.hash)
  if (!link.api || !playgrounds[link.api].operations[link.id]) return choose()
  choice.value = `${link.api}/${link.id}`
  if (link.body !== undefined) edited.set(choice.value, link.body)
  if (link.appId) box(`${link.api}-app`).value = link.appId
  writeLink(choice.value)
  choose()
}

function setNow(id: string): void {
  const input = box(id)
  const seconds = Math.floor(Date.now() / 1000)
  const api = partnerNames.find((name) => id === `${name}-time`)
  const isEpoch = (api && !hasTexts(api)) || /^\d+$/.test(input.value.trim())
  input.value = timestampText(seconds, isEpoch ? 'epoch-seconds' : 'utc-text')
}

/** Nothing secret outlives the page, in a history that keeps whole pages neither. */
function forget(): void {
  keys.clear()
  for (const id of ['secret', 'public-key', 'pasted', 'arrived']) {
    const element = document.getElementById(id)
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = ''
  }
  void change(false)
}

choice.addEventListener('change', () => {
  writeLink(choice.value)
  choose()
})
body.addEventListener('input', () => edited.set(choice.value, body.value))
root.addEventListener('input', ({ target }) => {
  if (target !== choice && !(target instanceof Element && target.closest('#why, .key'))) void change()
})
root.addEventListener('submit', (event) => event.preventDefault())
root.addEventListener('click', ({ target }) => {
  const id = target instanceof HTMLElement ? target.dataset['now'] : undefined
  if (id === undefined) return
  setNow(id)
  void change()
})
find('example', HTMLButtonElement).addEventListener('click', () => {
  edited.delete(choice.value)
  body.value = exampleOf()
  void change()
})
find('show-secret', HTMLButtonElement).addEventListener('click', ({ currentTarget }) => {
  secret.type = secret.type === 'password' ? 'text' : 'password'
  if (currentTarget instanceof Element)
    currentTarget.setAttribute('aria-pressed', String(secret.type === 'text'))
})
addEventListener('hashchange', open)
addEventListener('pagehide', forget)

let loading: Promise<void> | undefined

createTabs(find('tabs', HTMLElement), (panel) => {
  if (panel !== 'why' || loading) return
  loading = load('playground-why.js').then(() =>
    window.lendspecWhy?.({
      api: () => chosen().api,
      operation: () => chosen().operation,
      partners: playgrounds,
      body: () => body.value.trim(),
      caller: callerOf,
      hashes,
      readPublicKey,
      listen: (changed) => listeners.push(changed),
    }),
  )
})
for (const api of partnerNames) {
  setNow(`${api}-time`)
  copyStairs(stairs(api))
}
linkParts(root)
find('insecure', HTMLElement).hidden = hasWebCrypto()
root.hidden = false
open()
