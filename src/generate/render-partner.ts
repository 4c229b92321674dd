import { isPlain } from '../core/request.ts'
import { type Contract, operationsOf, requestOf } from './contract.ts'
import { requestsOf } from './request/table.ts'
import { callerId } from '../signing/credentials.ts'
import type { Scheme } from '../signing/grammar.ts'

// A contract as one value, for a client and for tools.

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
  const token = scheme.refusals['token-unknown']
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
  const { memberNames, types } = scheme
  const isAnyCase = memberNames && Object.keys(types).length > 0
  return `
import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
${isAnyCase ? "import { parameters } from './scheme.ts'\n" : ''}import { fields, sensitiveHeaders } from './sensitive.ts'
import { guide } from './steps.ts'

export const partner: Partner = {
  name: '${api}',
  short: '${api.toUpperCase()}',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  guide,
  codeRule: ${JSON.stringify(document['x-error-code-rule'] ?? '')},
  tables: { fields },
  sensitiveHeaders,
  demoAppId: '${demoAppId(document, scheme)}',
  anyCase: ${isAnyCase ? `{ names: parameters, grade: '${memberNames['x-source'].grade}' }` : 'undefined'},
}
`
}

/** The app id of the contract's examples; `demo` where a request's body has none. */
export function demoAppId(document: Contract['document'], scheme: Scheme): string {
  const [first] = operationsOf(document)
  const example = first && requestOf(first.operation)?.examples['ok']?.value
  const id = callerId(scheme)
  const field = Object.keys(scheme.send.envelope).find(
    (name) => scheme.send.envelope[name]?.text === `{${id}}`,
  )
  return String(new Map(Object.entries(example ?? {})).get(field ?? '') ?? 'demo')
}
