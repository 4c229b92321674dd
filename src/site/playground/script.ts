import {
  findPartner,
  forEachPartner,
  type PartnerName,
  partnerNames,
  runnables,
} from '../../../generated/index.ts'
import { isLendspecError } from '../../core/errors.ts'
import { announce, find, make } from '../dom.ts'
import { operationLink } from '../links.ts'
import { capital, isJson, placeOf, readBody } from './body.ts'
import { press } from './buttons.ts'
import { createForm } from './form.ts'
import { hasWebCrypto, readPublicKey } from './key.ts'
import { firstSigned, readLink, readOperations, writeLink } from './link.ts'
import { hashes } from './model/hashes.ts'
import type { Sent } from './model/model.ts'
import { rowsOf } from './model/rows.ts'
import { signIn } from './model/sign.ts'
import { requestOutcomes } from './request.ts'
import { connect } from './sending.ts'
import { createTabs } from './tabs.ts'
import { copySteps, linkParts, showRows, showSteps } from './view.ts'

// The playground: inputs, and what the declaration makes of them.

const root = document.querySelector<HTMLElement>('.playground')!
const choice = find('operation', HTMLSelectElement)
const body = find('body', HTMLTextAreaElement)
const fault = find('fault', HTMLElement)
const state = find('state', HTMLElement)
const members = find('members', HTMLTableElement)
const stepsOf = (api: PartnerName) => find(`${api}-steps`, HTMLElement)
const targetOf = (api: PartnerName) => document.querySelector<HTMLInputElement>(`#${api}-target`)

/** Bodies and addresses as they were edited, by operation: choosing another and coming back loses nothing. */
const edited = new Map<string, { body?: string; target?: string }>()
const listeners: (() => void)[] = []
const forms = forEachPartner((api) => createForm(api, runnables[api], (isEdit) => void change(isEdit)))

const operations = readOperations(choice)

const chosen = () => {
  const [name = '', id = ''] = choice.value.split('/')
  const api = findPartner(name)
  return { api, operation: operations[api][id]!, example: choice.selectedOptions[0]?.dataset ?? {} }
}

let latest = 0

/** Reads the inputs, signs, and shows what comes of it; what is overtaken by a later change is dropped. */
async function change(isEdit = true): Promise<Sent | undefined> {
  const turn = ++latest
  for (const changed of listeners) changed()
  const { api, operation, example } = chosen()
  const text = body.value.trim()
  const read = isJson(example['type']) ? readBody(text) : { ok: true as const }
  if (!read.ok) {
    const place = read.at === undefined ? '' : `${capital(placeOf(text, read.at))}: `
    keepLast(`${place}${place ? read.reason : capital(read.reason)}.`, 'The body is not a JSON object')
    return undefined
  }
  const call = await forms[api].read(operation, text, example['type'])
  const steps = [...stepsOf(api).querySelectorAll<HTMLElement>('[data-step]')]
  const names = steps
    .map(({ dataset }) => dataset['step'] ?? '')
    .filter((name) => !/^:(request|curl)$/.test(name))
  try {
    const { rows, outcomes, sent } = await signIn(call, names)
    if (turn !== latest) return undefined
    showRows(members.tBodies[0]!, rows)
    const request = sent && requestOutcomes(sent, call.message.headers)
    showSteps(stepsOf(api), { ...outcomes, ...request }, isEdit)
    tell('', '')
    return sent && { ...sent, headers: { ...Object.fromEntries(call.message.headers), ...sent.headers } }
  } catch (error) {
    if (!isLendspecError(error)) throw error
    if (turn !== latest) return undefined
    showRows(members.tBodies[0]!, rowsOf(call))
    keepLast(`${capital(error.message.replace(/\.$/, ''))}.`, 'These inputs cannot be signed')
    return undefined
  }
}

/** What cannot be signed leaves the last good result in place, dimmed and labelled. */
function keepLast(reason: string, what: string): void {
  tell(reason, `${what}: below is the last good result.`)
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
  const { api, operation, example } = chosen()
  const given = edited.get(choice.value)
  body.value = given?.body ?? example['body'] ?? ''
  const target = targetOf(api)
  if (target) target.value = given?.target ?? example['target'] ?? operation.path
  find('body-field', HTMLElement).hidden = operation.body === null
  find('body-kind', HTMLElement).textContent = isJson(example['type']) ? 'JSON' : 'form'
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
  forms[api].fill()
  void change(false)
}

/** From the address: an operation, and what the inspector hands over. The body does not stay in the address. */
function open(): void {
  const link = readLink(location.hash)
  if (!link.api || !operations[link.api][link.id]) {
    if (location.hash === '') choice.value = firstSigned(operations) ?? choice.value
    return choose()
  }
  choice.value = `${link.api}/${link.id}`
  if (link.body !== undefined) edited.set(choice.value, { body: link.body })
  if (link.appId) forms[link.api].setId(link.appId)
  writeLink(choice.value)
  choose()
}

/** Nothing secret outlives the page, in a history that keeps whole pages neither. */
function forget(): void {
  for (const api of partnerNames) forms[api].clear()
  for (const id of ['public-key', 'pasted', 'arrived']) {
    const element = document.getElementById(id)
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = ''
  }
  void change(false)
}

/** The form whose element has this id. */
const formOf = (id: string) => forms[partnerNames.find((name) => id.startsWith(`${name}-`)) ?? chosen().api]

choice.addEventListener('change', () => {
  writeLink(choice.value)
  choose()
})
root.addEventListener('input', ({ target }) => {
  if (target === choice || !(target instanceof Element) || target.closest('#why, .key')) return
  const box = targetOf(chosen().api)
  if (target === body || target === box)
    edited.set(choice.value, { body: body.value, ...(box && { target: box.value }) })
  void change()
})
root.addEventListener('submit', (event) => event.preventDefault())
root.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && press(target, formOf)) void change()
})
find('example', HTMLButtonElement).addEventListener('click', () => {
  edited.delete(choice.value)
  choose()
})
addEventListener('hashchange', open)
addEventListener('pagehide', forget)

createTabs(find('tabs', HTMLElement), {
  api: () => chosen().api,
  operation: () => chosen().operation,
  operations,
  body: () => body.value.trim(),
  url: () => targetOf(chosen().api)?.value ?? chosen().operation.path,
  given: (api) => forms[api].given(),
  hashes,
  readPublicKey,
  listen: (changed) => listeners.push(changed),
})
for (const api of partnerNames) {
  forms[api].setNow()
  forms[api].setNonce()
  copySteps(stepsOf(api))
}
linkParts(root)
find('insecure', HTMLElement).hidden = hasWebCrypto()
root.hidden = false
if (document.documentElement.dataset['mock'] === undefined) open()
else void connect(forms, () => chosen().api, change).finally(open)
