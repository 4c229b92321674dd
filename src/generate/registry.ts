import { isPlain } from '../core/request.ts'
import { type Contract, operationsOf, requestOf } from './contract.ts'
import { requestsOf } from './request/table.ts'

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
export function renderPartner({ api, document }: Contract): string {
  const { headers, envelope, memberNames, types } = document['x-signature']
  const place = headers
    ? "in: 'header', name: signature.headers.timestamp.toLowerCase()"
    : "in: 'field', name: signature.envelope.timestamp"
  const appId = headers
    ? "in: 'header', name: signature.headers.appId.toLowerCase()"
    : "in: 'field', name: signature.envelope.appId"
  return `
import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
import { fields, sensitive, sensitiveHeaders } from './sensitive.ts'
import { signature } from './signature.ts'

export const partner: Partner = {
  name: '${api}',
  short: '${api.toUpperCase()}',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  tables: { sensitive, fields },
  sensitiveHeaders,
  headers: ${headers ? 'Object.values(signature.headers).map((name) => name.toLowerCase())' : '[]'},
  appId: { ${appId} },
  timestamp: {
    ${place},
    window: signature.timestamp.windowSeconds,
    grade: signature.timestamp['x-source'].grade,
  },
  credentials: signature.credentials,
  demoAppId: '${demoAppId(document)}',
  envelopeBody: ${envelope ? 'signature.envelope.body' : 'undefined'},
  anyCase: ${memberNames && types ? "{ names: signature.parameters, grade: signature.memberNames['x-source'].grade }" : 'undefined'},
}
`
}

/** The app id of the contract's examples; `demo` where a request's body has none. */
export function demoAppId(document: Contract['document']): string {
  const name = document['x-signature'].envelope?.appId
  const [first] = operationsOf(document)
  const example = first && requestOf(first.operation)?.examples['ok']?.value
  const values = new Map(Object.entries(example ?? {}))
  return name === undefined ? 'demo' : String(values.get(name))
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
