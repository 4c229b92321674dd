import * as awda from '../../generated/awda/sensitive.ts'
import { signature as ppdaiSignature } from '../../generated/ppdai/signature.ts'
import * as ppdai from '../../generated/ppdai/sensitive.ts'
import type { Exchange } from './exchange.ts'
import { createHidden, type Decide, type Hidden, mapTexts, maskJson, unknown } from './mask.ts'
import type { ApiName } from './profiles.ts'
import { shownPath } from './reply.ts'

type Sides = Readonly<Record<'request' | 'answer', Readonly<Record<string, string>>>>

const sensitive: Readonly<Record<ApiName, Readonly<Record<string, Sides>>>> = {
  ppdai: ppdai.sensitive,
  awda: awda.sensitive,
}
const harmless = { ppdai: namesOf(ppdai.harmless), awda: namesOf(awda.harmless), '': new Set<string>() }

const signatureHeaders = new Map<string, string>(Object.entries(ppdai.sensitiveHeaders))
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
 * not known to be harmless is hidden: values of members that no operation has, and of headers that neither the contract nor
 * HTTP defines. What was hidden in the request is hidden in all other texts too, and so are the secrets of the apps.
 */
export function redactExchange(exchange: Exchange, secrets: readonly string[]): Exchange {
  const hidden = hiding(secrets)
  const { api, operation, request, answer } = exchange
  const sides = tablesOf(api, operation)
  const requestHeaders = maskHeaders(request.headers, hidden)
  const requestBody = maskRequest(request.body, sides.request, hidden)
  const answerHeaders = maskHeaders(answer.headers, hidden)
  const answerBody = maskJson(answer.body, sides.answer, hidden)
  const [path = '', query] = request.path.split('?', 2)
  const masked: Exchange = {
    ...exchange,
    request: {
      ...request,
      path: (operation ? path : shownPath(path)) + (query === undefined ? '' : `?${unknown}`),
      headers: requestHeaders,
      body: requestBody,
    },
    answer: { ...answer, headers: answerHeaders, body: answerBody },
  }
  // Names of the contract stay, whatever a request holds.
  return { ...mapTexts(masked, hidden.scrub), api, operation, evidence: exchange.evidence }
}

/** A copy in which nothing but the secrets of the apps is hidden. */
export const withoutSecrets = (exchange: Exchange, secrets: readonly string[]): Exchange =>
  mapTexts(exchange, hiding(secrets).scrub)

function hiding(secrets: readonly string[]): Hidden {
  const hidden = createHidden()
  for (const secret of secrets) hidden.add(secret, '<secret>')
  return hidden
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
  const read = (table: Readonly<Record<string, string>> = {}) => {
    const kinds = new Map(Object.entries(table).map(([name, kind]) => [name.toLowerCase(), `<${kind}>`]))
    return (name: string) => kinds.get(name.toLowerCase())
  }
  const request = read(tables?.request)
  return {
    request: (name) => request(name) ?? (harmless[api].has(name.toLowerCase()) ? undefined : unknown),
    answer: read(tables?.answer),
  }
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()))
}
