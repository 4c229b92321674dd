import { isJson } from '../core/parse.ts'
import { partners, schemes } from '../../generated/index.ts'
import { layersOf, valuesIn } from '../core/layers.ts'
import { hideName, type Place, placeOf, type Side, type Tables, unknown } from '../core/redact.ts'
import { createHidden, type Hidden, mapTexts } from '../core/scrub.ts'
import { signedHeaders } from '../signing/credentials.ts'
import type { Exchange } from './exchange.ts'
import { maskJson } from './mask.ts'
import { ourFields, shownMethod, shownPath } from './reply.ts'

const all = Object.values(partners)
const signatureHeaders = new Map(all.flatMap(({ sensitiveHeaders }) => Object.entries(sensitiveHeaders)))
const harmlessHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'allow',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'host',
  'prefer',
  'retry-after',
  'transfer-encoding',
  'user-agent',
  ...['detail', 'evidence', 'fault', 'reason', 'rule', 'source'].map((name) => `x-lendspec-${name}`),
  ...Object.values(schemes)
    .flatMap(signedHeaders)
    .filter((name) => !signatureHeaders.has(name)),
])
// Characters of a body that is not JSON.
const longest = 16_000
/** Names that programs and proxies send; their values may hold anything. */
const usualHeaders =
  /^(?:authorization|cookie|cache-control|origin|pragma|referer|te|traceparent|tracestate|via|forwarded|x-api-key|x-lendspec-session|x-real-ip|x-request-id|x-forwarded-(?:for|host|port|prefix|proto|server)|if-(?:match|none-match|modified-since|unmodified-since|range)|sec-(?:fetch-(?:dest|mode|site|storage|user)|ch-ua|ch-ua-mobile|ch-ua-platform|gpc))$/

/**
 * A copy of an exchange without personal data, signatures and tokens. A request may hold them under any name, so what is
 * not known to be harmless is hidden: values and names of fields that the operation does not have, and of headers that
 * neither the contract nor HTTP defines. What was hidden is hidden in all other texts too, in any spelling, and so
 * are the secrets of the apps.
 * @param last what becomes of each text in the end
 */
export function redactExchange(exchange: Exchange, secrets: readonly string[], last = asIs): Exchange {
  const hidden = hiding(secrets)
  const { api, operation, request, answer } = exchange
  const [path = '', query] = request.path.split('?', 2)
  for (const segment of operation ? [] : path.split('/')) {
    if (shownPath(segment) !== segment) hideEncoded(segment, hidden)
  }
  for (const [, value = ''] of (query ?? '').matchAll(/=([^&]*)/g)) hideEncoded(value, hidden)
  // A preference that was not understood may hold anything, and so may the name of a program.
  const isFree = (name: string, value: string) =>
    (name === 'prefer' && (operation === '' || answer.status === 400)) ||
    (name === 'user-agent' && !/^[a-z-]{1,20}(?:\/[\d.]{1,12})?$/i.test(value))
  const masked: Exchange = {
    ...exchange,
    request: {
      method: shownMethod(request.method),
      path: (operation ? path : shownPath(path)) + (query === undefined ? '' : `?<${unknown}>`),
      headers: maskHeaders(request.headers, hidden, isFree),
      body: maskRequest(request.body, exchange, hidden),
    },
    answer: {
      ...answer,
      headers: maskHeaders(answer.headers, hidden, () => false),
      body: maskJson(answer.body, startOf(exchange, 'answer'), hidden),
    },
  }
  // Names of the contract stay.
  return {
    ...mapTexts(masked, (text) => last(hidden.scrub(text))),
    api,
    operation,
    evidence: exchange.evidence,
  }
}

/** A copy in which nothing but the secrets of the apps is hidden. */
export function withoutSecrets(exchange: Exchange, secrets: readonly string[], last = asIs): Exchange {
  const { scrub } = hiding(secrets)
  const { request, ...rest } = mapTexts(exchange, (text) => last(scrub(text)))
  const headers = Object.entries(request.headers).map(([name, value]) => [scrub(name), value])
  return { ...rest, request: { ...request, headers: Object.fromEntries(headers) } }
}

const asIs = (text: string) => text

function hiding(secrets: readonly string[]): Hidden {
  const hidden = createHidden()
  for (const secret of secrets) hidden.add(secret, '<secret>')
  return hidden
}

function hideEncoded(text: string, hidden: Hidden): void {
  for (const layer of layersOf(text)) hidden.add(layer, `<${unknown}>`)
}

/** Of a path that belongs to no partner. */
const noTables: Tables = { fields: {} }
const ours = Object.fromEntries(ourFields.map((name) => [name, '']))

const starts = new Map<string, Place>()

function startOf({ api, operation }: Exchange, side: Side): Place {
  const key = `${api} ${operation} ${side}`
  const start = starts.get(key) ?? findStart(api, operation, side)
  starts.set(key, start)
  return start
}

function findStart(api: Exchange['api'], operation: string, side: Side): Place {
  const tables = api === '' ? noTables : partners[api].tables
  if (side === 'request' || api === '') return placeOf(tables, operation, side, side === 'answer' ? ours : {})
  const { code, message } = partners[api].contract.gateway
  const more = [...code, ...message].map((name) => [name, ''])
  return placeOf(tables, operation, side, { ...ours, ...Object.fromEntries(more) })
}

/** What cannot be read as JSON cannot be hidden by name. */
function maskRequest(body: string, exchange: Exchange, hidden: Hidden): string {
  if (body === '') return ''
  if (!isJson(body)) {
    for (const value of valuesIn(body.slice(0, longest))) hidden.add(value, `<${unknown}>`)
    return `<${body.length} characters that are no JSON, hidden>`
  }
  return maskJson(body, startOf(exchange, 'request'), hidden)
}

function maskHeaders(
  headers: Readonly<Record<string, string>>,
  hidden: Hidden,
  isFree: (name: string, value: string) => boolean,
): Record<string, string> {
  let strange = 0
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const isHarmless = harmlessHeaders.has(name)
      if (isHarmless && !isFree(name, value)) return [name, value]
      const kind = signatureHeaders.get(name)
      const label = `<${kind ?? unknown}>`
      hidden.add(value, label)
      if (isHarmless || kind !== undefined || usualHeaders.test(name)) return [name, label]
      hideName(name, hidden)
      return [++strange > 1 ? `<unknown header ${strange}>` : '<unknown header>', label]
    }),
  )
}
