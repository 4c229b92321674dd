// The declaration as it was written before it had a grammar: `x-signature` of the published document, which docs, mock,
// samples and the comparison of contracts read.

import type { Document } from '../openapi.ts'
import { camel } from './module.ts'
import { isComposite, type Scheme } from '../../signing/grammar.ts'
import { namesIn, placesOf, signatureName } from '../../signing/names.ts'
import { formsOf } from './times.ts'

type Former = Document['x-signature']

/** @param declared what the file says beside the scheme: sentences, and names in any case */
export function formerSignature(scheme: Scheme, declared: object): Former {
  const kept = declared as Readonly<Record<string, unknown>>
  const { credentials, options, time, types, refusals } = scheme
  const keep = (key: string) => (key in kept ? { [key]: kept[key] } : {})
  return {
    scheme: scheme.name,
    credentials: Object.fromEntries(Object.entries(credentials).map(([name, { kind }]) => [name, kind])),
    ...keep('algorithm'),
    ...keep('x-source'),
    ...headersOf(scheme),
    ...envelopeOf(scheme),
    ...keep('canonical'),
    ...(Object.keys(types).length && { types }),
    ...versionsOf(scheme),
    ...Object.fromEntries(Object.entries(options).map(([name, [first]]) => [name, first])),
    ...(time && {
      timestamp: {
        forms: formsOf(time),
        default: formsOf(time)[0],
        windowSeconds: time.window,
        ...(time['x-source'] && { 'x-source': time['x-source'] }),
        ...(time['x-unconfirmed'] && { 'x-unconfirmed': true }),
      },
    }),
    ...keep('memberNames'),
    refusals,
  } as Former
}

/** All that decides the signed bytes and where they go, as one text to compare; words about it left out. */
export function ruleOf({
  body,
  nonce,
  strings,
  hashes,
  keys,
  signatures,
  send,
  options,
  events,
  response,
}: Scheme): string {
  const words = new Set([
    'title',
    'description',
    'x-source',
    'x-unconfirmed',
    'example',
    'as',
    'schema',
    'required',
  ])
  // One that is signed as requests are says nothing of its own.
  const own = Object.fromEntries(Object.entries(events).filter(([, { like }]) => like === undefined))
  const rule = { body, nonce, strings, hashes, keys, signatures, send, options, events: own, response }
  return JSON.stringify(rule, (key, value: unknown) => (words.has(key) ? undefined : value))
}

/** What a place holds, by the name that it had. */
function roleOf(scheme: Scheme, template: string): string | undefined {
  const [name] = namesIn(template)
  if (name === undefined) return undefined
  if (name === 'time') return 'timestamp'
  const signature = signatureName(name)
  if (signature === undefined) return name
  return signature === Object.keys(scheme.signatures).at(-1) ? 'signature' : `${signature}Signature`
}

function headersOf(scheme: Scheme): object {
  const rows = placesOf(scheme).filter(({ in: place, composite }) => place === 'headers' && !composite)
  if (!rows.length) return {}
  const roles = rows.map(({ name, placed }): [string, string] => [
    roleOf(scheme, placed.text) ?? camel(placed.as ?? name),
    name,
  ])
  const isToken = (role: string) => scheme.credentials[role]?.kind === 'token'
  const constants = rows.filter(({ placed }) => !namesIn(placed.text).length).map(({ name }) => name)
  const rank = ([role, name]: [string, string]) => (isToken(role) ? 2 : constants.includes(name) ? 1 : 0)
  return { headers: Object.fromEntries(roles.sort((a, b) => rank(a) - rank(b))) }
}

function envelopeOf({ send }: Scheme): object {
  const fields = Object.entries(send.envelope)
  if (!fields.length) return {}
  const role = (text: string): string => {
    const [name] = namesIn(text)
    if (name === undefined) return 'version'
    return name === 'time' ? 'timestamp' : signatureName(name) === undefined ? name : 'signature'
  }
  const rows = fields.map(([name, { text }]) => [role(text), name] as const)
  const last = ['signature', 'body']
  return { envelope: Object.fromEntries(rows.sort(([a], [b]) => last.indexOf(a) - last.indexOf(b))) }
}

function versionsOf({ send }: Scheme): object {
  const rows = [...Object.entries(send.headers), ...Object.entries(send.envelope)].flatMap(
    ([name, placed]) =>
      isComposite(placed) || namesIn(placed.text).length
        ? []
        : [[placed.as ? camel(placed.as) : name, placed.text]],
  )
  return rows.length ? { versions: Object.fromEntries(rows) as object } : {}
}
