import { isPlain } from '../core/request.ts'
import { type Contract, operationsOf, requestOf } from './contract.ts'
import { requestsOf } from './request/table.ts'
import type { Scheme } from '../signing/grammar.ts'
import { inPattern, quote } from './scheme/module.ts'
import { expand, placesOf } from '../signing/names.ts'

// The registry: each contract as one value, and the list of all of them.

/** What a client needs. */
export function renderContract(): string {
  return `
import type { ClientContract } from '../../src/core/contract.ts'
import { operations } from './operations.ts'
import { rules } from './rules.ts'

export const contract: ClientContract = { ...rules, operations }
`
}

/** What a call needs besides its operation, and nothing more: it is packed with each. */
export function renderRules({ document, scheme }: Contract): string {
  const token = document['x-signature'].refusals['token-unknown']
  const isPlainApi = [...requestsOf(document).values()].every(isPlain)
  return `
${isPlainApi ? '' : "import { writeRequest } from '../../src/client/request/index.ts'\n"}import type { CallRules } from '../../src/core/contract.ts'
import { gateway, servers } from './operations.ts'

export const rules: CallRules = {
  errors: async () => (await import('./errors.ts')).errors,
  servers,
  gateway,
  windowSeconds: ${scheme.time?.window.past ?? 0},
  ${[token && `tokenRefusal: ${JSON.stringify(token.code)},`, !isPlainApi && 'write: writeRequest,'].filter(Boolean).join('\n')}
  validators: () => import('./validators.js'),
}
`
}

/** All that is known of a partner. */
export function renderPartner({ api, document, scheme }: Contract): string {
  const { memberNames, types } = document['x-signature']
  const { time, send, credentials } = scheme
  const id = Object.keys(credentials).find((name) => credentials[name]?.kind === 'id')
  const body = Object.keys(send.envelope).find((name) => send.envelope[name]?.text === '{body}')
  const timestamp = `{
    ${requestPlace(scheme, 'time')},
    window: ${JSON.stringify(time?.window)},
    grade: '${time?.['x-source']?.grade ?? 'inferred'}',
  }`
  const anyCase = `{ names: parameters, grade: signature.memberNames['x-source'].grade }`
  return `
import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
import { fields, sensitive, sensitiveHeaders } from './sensitive.ts'
import { ${memberNames && types ? 'parameters, ' : ''}signature } from './signature.ts'

export const partner: Partner = {
  name: '${api}',
  short: '${api.toUpperCase()}',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  tables: { sensitive, fields },
  sensitiveHeaders,
  headers: ${JSON.stringify(Object.keys(send.headers).map((name) => name.toLowerCase()))},
  appId: ${id === undefined ? 'undefined' : `{ ${requestPlace(scheme, id)} }`},
  timestamp: ${time ? timestamp : 'undefined'},
  credentials: signature.credentials,
  demoAppId: '${demoAppId(document, body, id)}',
  envelopeBody: ${JSON.stringify(body)},
  anyCase: ${memberNames && types ? anyCase : 'undefined'},
}
`
}

/** Where a request has a time or an id. */
function requestPlace(scheme: Scheme, name: string): string {
  const place = placesOf(scheme).find(({ placed }) =>
    expand(scheme, placed.text).some((piece) => piece.name === name),
  )
  if (!place) return ''
  const { in: part, composite, field = '', placed } = place
  const found = expand(scheme, placed.text)
  const value = found
    .map((piece) =>
      piece.name === undefined ? inPattern(piece.text ?? '') : piece.name === name ? '(.+?)' : '.+?',
    )
    .join('')
  const [before = '', after = ''] = (composite?.pair ?? '').replace('{name}', field).split('{value}')
  const join = inPattern(composite?.join.trim() ?? '')
  const pattern = composite
    ? `(?:^${inPattern(composite.prefix)}|${join}\\s*)${inPattern(before)}${value}${inPattern(after)}(?:${join}|$)`
    : found.length > 1
      ? `^${value}$`
      : undefined
  const parts = { headers: 'header', envelope: 'field', query: 'query', form: 'form' } as const
  const written = part === 'headers' ? place.name.toLowerCase() : place.name
  return `in: '${parts[part]}', name: ${quote(written)}${pattern === undefined ? '' : `, pattern: ${String(new RegExp(pattern))}`}`
}

/** The app id of the contract's examples; `demo` where a request's body has none. */
function demoAppId(document: Contract['document'], body: string | undefined, id = ''): string {
  const [first] = operationsOf(document)
  const example = first && requestOf(first.operation)?.examples['ok']?.value
  const value = body === undefined ? undefined : new Map(Object.entries(example ?? {})).get(id)
  return value === undefined ? 'demo' : String(value)
}

/** The only list of partners in the program. */
export const renderRegistry = (
  apis: readonly string[],
): string => `// Made from the folders of spec/ by \`npm run generate\`. Do not edit.

import type { Partner } from '../src/core/partner.ts'
${apis.map((api) => `import { partner as ${api} } from './${api}/partner.ts'`).join('\n')}
${apis.map((api) => `import type { signature as ${api}Signature } from './${api}/signature.ts'`).join('\n')}

export const partners = { ${apis.join(', ')} } satisfies Record<string, Partner>

/** The name of a partner: of its folder in spec/. */
export type PartnerName = keyof typeof partners

/** What a caller of each partner has, by the name of the client's option. */
export interface PartnerCredentials {
${apis.map((api) => `  ${api}: typeof ${api}Signature.credentials`).join('\n')}
}

/** A value for each partner. */
export const forEachPartner = <T>(make: (name: PartnerName) => T): Readonly<Record<PartnerName, T>> => ({
${apis.map((api) => `  ${api}: make('${api}'),`).join('\n')}
})

export const partnerNames = [${apis.map((api) => `'${api}'`).join(', ')}] as const satisfies readonly PartnerName[]

/** @throws Error that names the known partners */
export function findPartner(name: string): PartnerName {
  const found = partnerNames.find((one) => one === name)
  if (found === undefined) throw new Error(\`There is no partner \${name}: use \${partnerNames.join(' or ')}.\`)
  return found
}
`
