// The inputs of one partner, read and filled.

import type { Operation } from '../../core/contract.ts'
import { randomBytes } from '../../signing/digest.ts'
import type { Declaration, TimeForm } from '../../signing/grammar.ts'
import { encode } from '../../signing/mac.ts'
import type { Runnable } from '../../signing/message.ts'
import { printTime, readTime } from '../../signing/time-forms.ts'
import { find } from '../dom.ts'
import { algorithmOf, type Input, inputsOf } from './inputs.ts'
import { createKeyBox, type KeyBox, randomSecret } from './keys.ts'
import { hashes } from './model/hashes.ts'
import type { Call } from './model/model.ts'
import { tokenPlace } from './model/rows.ts'

export interface Form {
  /** @param body as it is typed, without what surrounds it */
  read(operation: Operation, body: string, type: string | undefined): Promise<Call>
  /** The values of the boxes; a key or a secret only where a person gave it. */
  given(): Readonly<Record<string, string>>
  /** Sets the id that says who calls. */
  setId(id: string): void
  setNow(): void
  /** Fills in the demo app of the mock, and the mock's address. */
  useDemo(values: Readonly<Record<string, string>>, server: string): void
  /** A new nonce, and the present time unless a person typed one. */
  renew(): void
  setNonce(): void
  /** Makes keys and secrets where none is given, so that no step is empty. */
  fill(): void
  /** Forgets what is secret. */
  clear(): void
}

export function createForm(
  api: string,
  { scheme, hooks, parameters }: Runnable,
  changed: (isEdit: boolean) => void,
): Form {
  const inputs = inputsOf(scheme)
  const of = (...kinds: readonly Input['kind'][]) => inputs.filter(({ kind }) => kinds.includes(kind))
  // Found once: a page that is closed while something is signed has no elements.
  const boxes = new Map([...document.querySelectorAll('input')].map((one) => [one.id, one]))
  const box = (name: string) => boxes.get(`${api}-${name}`) ?? find(`${api}-${name}`, HTMLInputElement)
  const keys = new Map(
    of('key').map(({ name }): [string, KeyBox] => [
      name,
      createKeyBox(`${api}-${name}`, algorithmOf(scheme, name), changed),
    ]),
  )
  /** Secrets that the page made by itself. */
  const own = new Map<string, string>()
  const valueOf = ({ name, kind }: Input) => (kind === 'secret' ? box(name).value : box(name).value.trim())
  let isTimed = false
  if (scheme.time) box('time').addEventListener('input', () => (isTimed = true))
  for (const { name } of of('header')) box(name).value = headerExamples[name] ?? 'example'
  const values = () => Object.fromEntries(of('text', 'secret').map((input) => [input.name, valueOf(input)]))

  const setNow = () => {
    if (!scheme.time) return
    const [first] = Object.keys(scheme.time.forms) as TimeForm[]
    box('time').value = printTime(formOf(scheme, box('time').value.trim()) ?? first!, nowOf())
  }
  const setNonce = () => {
    if (!scheme.nonce) return
    const { bytes, encoding, prefix = '' } = scheme.nonce
    box('nonce').value = prefix + encode(randomBytes(bytes), encoding)
  }

  return {
    async read(operation, body, type) {
      const { href } = new URL(find(`${api}-server`, HTMLSelectElement).value)
      const target = boxes.get(`${api}-target`)?.value.trim() ?? operation.path
      const token = Object.entries(scheme.credentials).find(([, { kind }]) => kind === 'token')?.[0]
      const headers = new Headers(type === undefined ? {} : { 'Content-Type': type })
      for (const { name } of of('header')) {
        const value = box(name).value.trim()
        if (value !== '') headers.set(name.replace('header-', ''), value)
      }
      return {
        scheme,
        hooks,
        operation,
        hashes,
        message: {
          method: operation.method,
          url: href.replace(/\/$/, '') + target,
          headers,
          body,
          ...(scheme.time && { time: timeOf(scheme, box('time').value.trim()) }),
          ...(scheme.nonce && { nonce: box('nonce').value.trim() }),
          types: parameters[operation.id],
          options: Object.fromEntries(
            of('choice').map(({ name }) => [name, find(`${api}-${name}`, HTMLSelectElement).value]),
          ),
          credentials: {
            ...(token !== undefined && operation.accessToken && { [token]: tokenPlace }),
            ...values(),
          },
        },
        signers: Object.fromEntries(
          await Promise.all([...keys].map(async ([name, key]) => [name, await key.signer()] as const)),
        ),
      }
    },
    given: () => ({
      ...values(),
      ...(scheme.time && { time: timeOf(scheme, box('time').value.trim()) }),
      ...(scheme.nonce && { nonce: box('nonce').value.trim() }),
      ...Object.fromEntries(
        of('secret').map((input) => [
          input.name,
          valueOf(input) === own.get(input.name) ? '' : valueOf(input),
        ]),
      ),
      ...Object.fromEntries([...keys].map(([name, key]) => [name, key.given()])),
    }),
    setId(id) {
      const [first] = of('text')
      if (first) box(first.name).value = id
    },
    setNow,
    setNonce,
    renew() {
      if (!isTimed) setNow()
      setNonce()
    },
    useDemo(values, server) {
      const [mock] = find(`${api}-server`, HTMLSelectElement).options
      if (mock) mock.text = `mock, ${(mock.value = server)}`
      for (const { name } of of('text', 'secret')) box(name).value = values[name] ?? box(name).value
      for (const [name, key] of keys) if (values[name]) key.use(values[name])
    },
    fill() {
      for (const { name } of of('secret')) {
        if (box(name).value !== '' || own.has(name)) continue
        own.set(name, randomSecret(scheme, name))
        box(name).value = own.get(name)!
        find(`${api}-${name}-state`, HTMLElement).textContent = 'Made for this page, and known to no partner.'
      }
      for (const key of keys.values()) void key.fill()
    },
    clear() {
      for (const { name } of of('secret')) box(name).value = ''
      for (const key of keys.values()) key.clear()
    },
  }
}

/** Headers of the caller that a scheme signs. */
const headerExamples: Readonly<Record<string, string>> = {
  'header-content-type': 'application/json; charset=utf-8',
  'header-date': new Date().toUTCString(),
}

const nowOf = () => Math.floor(Date.now() / 1000)

/** The form that a text is in. */
const formOf = ({ time }: Declaration, text: string) =>
  (Object.keys(time?.forms ?? {}) as TimeForm[]).find(
    (form) => readTime({ [form]: time?.forms[form] ?? {} }, text) !== undefined,
  )

/** A timestamp as it is sent: a text that was typed with a fraction of a second loses it. */
function timeOf(scheme: Declaration, text: string): string {
  const form = formOf(scheme, text)
  if (form === undefined || form.startsWith('epoch')) return text
  return printTime(form, readTime({ [form]: scheme.time?.forms[form] ?? {} }, text) ?? 0)
}
