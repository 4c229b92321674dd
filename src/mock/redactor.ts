import { sensitive as awdaSensitive } from '../../generated/awda/sensitive.ts'
import { signature as ppdaiSignature } from '../../generated/ppdai/signature.ts'
import { sensitive as ppdaiSensitive, sensitiveHeaders } from '../../generated/ppdai/sensitive.ts'
import type { Exchange } from './exchange.ts'
import { createHidden, type Decide, type Hidden, mapTexts, maskJson, unknown } from './mask.ts'
import { type ApiName, profiles } from './profiles.ts'

type Sides = Readonly<Record<'request' | 'answer', Readonly<Record<string, string>>>>

const sensitive: Readonly<Record<ApiName, Readonly<Record<string, Sides>>>> = {
  ppdai: ppdaiSensitive,
  awda: awdaSensitive,
}

const signatureHeaders = new Map<string, string>(Object.entries(sensitiveHeaders))
const harmlessHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
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
  ...Object.values(ppdaiSignature.headers)
    .map((name) => name.toLowerCase())
    .filter((name) => !signatureHeaders.has(name)),
])

/**
 * A copy of an exchange without personal data, signatures and tokens. A request may hold them under any name, so what is
 * not known to be harmless is hidden: values of members that the operation's example does not have, and of headers that
 * neither the contract nor HTTP defines. What was hidden in the request is hidden in all other texts too.
 */
export function redactExchange(exchange: Exchange): Exchange {
  const hidden = createHidden()
  const { api, operation, request, answer } = exchange
  const sides = tablesOf(api, operation)
  const requestHeaders = maskHeaders(request.headers, hidden)
  const requestBody = maskRequest(request.body, sides.request, hidden)
  const answerHeaders = maskHeaders(answer.headers, hidden)
  const answerBody = maskJson(answer.body, sides.answer, hidden)
  const [path = '', query] = request.path.split('?', 2)
  // A path of the contract holds no value. Another one may, whatever was meant by it.
  const shownPath = operation ? path : path.replaceAll(/\d{5,}/g, unknown)
  const masked: Exchange = {
    ...exchange,
    request: {
      ...request,
      path: shownPath + (query === undefined ? '' : `?${unknown}`),
      headers: requestHeaders,
      body: requestBody,
    },
    answer: { ...answer, headers: answerHeaders, body: answerBody },
  }
  // Names of the contract stay, whatever a request holds.
  return { ...mapTexts(masked, hidden.scrub), api, operation, evidence: exchange.evidence }
}

/** What cannot be read as JSON cannot be hidden by name. */
function maskRequest(body: string, decide: Decide, hidden: Hidden): string {
  if (body === '') return ''
  try {
    JSON.parse(body)
  } catch {
    return `<${body.length} characters that are no JSON, hidden>`
  }
  return maskJson(body, decide, hidden)
}

function maskHeaders(headers: Readonly<Record<string, string>>, hidden: Hidden): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const kind = signatureHeaders.get(name)
      const label = kind ? `<${kind}>` : unknown
      if (!kind && (harmlessHeaders.has(name) || name.startsWith('x-lendspec-'))) return [name, value]
      hidden.add(value, label)
      return [name, label]
    }),
  )
}

/** Partners differ in how they read the case of names; hidden is what is meant by a name in any case. */
function tablesOf(api: ApiName | '', operation: string): Record<'request' | 'answer', Decide> {
  const tables = api === '' ? undefined : sensitive[api][operation]
  const example = api === '' ? '' : profiles[api].examples[operation]?.request['ok']
  const known = new Set(example ? namesIn(JSON.parse(example)) : [])
  const read = (table: Readonly<Record<string, string>> = {}) => {
    const kinds = new Map(Object.entries(table).map(([name, kind]) => [name.toLowerCase(), `<${kind}>`]))
    return (name: string) => kinds.get(name.toLowerCase())
  }
  const request = read(tables?.request)
  return {
    request: (name) => request(name) ?? (known.has(name.toLowerCase()) ? undefined : unknown),
    answer: read(tables?.answer),
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => [name.toLowerCase(), ...namesIn(child)])
}
