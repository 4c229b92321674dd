import { isPlain } from '../core/request.ts'
import { type Contract, operationsOf, requestOf } from './contract.ts'
import { requestsOf } from './request/table.ts'
import { callerId, idOf } from '../signing/credentials.ts'
import type { Scheme } from '../signing/grammar.ts'
import { namesOf } from './render-signer.ts'
import { pascal } from './scheme/module.ts'

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
${isAnyCase ? "import { parameters } from './scheme.ts'\n" : ''}import { fields, sensitive, sensitiveHeaders } from './sensitive.ts'
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
  tables: { sensitive, fields },
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

/** What is made of all contracts together, by file name. */
export function renderRegistries(apis: readonly RegistryRow[]): Map<string, string> {
  const rows = apis.map((contract) => ({
    ...contract,
    folder: contract.api,
    ...namesOf(contract),
  }))
  return new Map([
    ['index.ts', renderRegistry(rows)],
    ['clients.ts', renderClients(rows)],
    ['signers.ts', renderSigners(rows)],
    ['verifiers.ts', renderVerifiers(rows)],
    ['subjects.ts', renderSubjects(rows)],
    ['messages.ts', renderMessages(rows)],
    ['behaviours.ts', renderBehaviours(rows)],
  ])
}

type RegistryRow = Pick<Contract, 'api' | 'scheme'> & {
  /** Whether it has a behaviour.yaml. */
  readonly remembers?: boolean
  /** Whether it has a causes.ts. */
  readonly hasCauses?: boolean
  /** Whether it has a tokens.yaml. */
  readonly hasTokens?: boolean
}

type Row = ReturnType<typeof namesOf> & Omit<RegistryRow, 'api'> & { readonly folder: string }

const banner = '// Made from the folders of spec/ by `npm run generate`. Do not edit.\n'
const each = (rows: readonly Row[], write: (row: Row) => string) => rows.map(write).join('\n')

/** The only list of partners in the program. */
const renderRegistry = (rows: readonly Row[]): string => `${banner}
import type { Partner } from '../src/core/partner.ts'
import { choose } from '../src/core/project.ts'
import type { Declaration } from '../src/signing/grammar.ts'
import type { Runnable } from '../src/signing/message.ts'
${each(rows, ({ api, folder }) => `import { partner as ${api} } from './${folder}/partner.ts'`)}
${each(rows, ({ api, folder }) => `import * as ${api}Scheme from './${folder}/scheme.ts'`)}

export const partners = /* @__PURE__ */ choose('partners', { ${rows.map(({ api, folder }) => (api === folder ? api : `'${folder}': ${api}`)).join(', ')} } satisfies Record<string, Partner>)

/** The name of a partner: of its folder in spec/. */
export type PartnerName = keyof typeof partners

/** How each partner signs. */
export const schemes: Readonly<Record<PartnerName, Declaration>> = /* @__PURE__ */ choose('schemes', {
${each(rows, ({ api, folder }) => `  '${folder}': ${api}Scheme.scheme,`)}
})

/** A value for each partner. */
export const forEachPartner: <T>(make: (name: PartnerName) => T) => Readonly<Record<PartnerName, T>> = /* @__PURE__ */ choose('forEachPartner', (make) => ({
${each(rows, ({ folder }) => `  '${folder}': make('${folder}'),`)}
}))

/** The declaration of each partner with all that runs it. */
export const runnables: Readonly<Record<PartnerName, Runnable>> = /* @__PURE__ */ choose('runnables', {
${each(rows, ({ api, folder }) => `  '${folder}': ${api}Scheme,`)}
})

export const partnerNames = /* @__PURE__ */ choose('partnerNames', [${rows.map(({ folder }) => `'${folder}'`).join(', ')}] as const satisfies readonly PartnerName[])

/** @throws Error that names the known partners */
export function findPartner(name: string): PartnerName {
  const found = partnerNames.find((one) => one === name)
  if (found === undefined) throw new Error(\`There is no partner \${name}: use \${partnerNames.join(' or ')}.\`)
  return found
}
`

/** What the mock loads of each partner: no client. */
const renderVerifiers = (rows: readonly Row[]): string => `${banner}
import { choose } from '../src/core/project.ts'
import type { RequestVerifier } from '../src/signing/scheme.ts'
import type { PartnerName } from './index.ts'
${each(rows, ({ Api, folder }) => `import { type App as ${Api}App, createVerifier as create${Api}Verifier } from './${folder}/verify.ts'`)}
${rows.some(({ scheme }) => callerId(scheme) === '') ? "import { onlyApp } from '../src/signing/scheme.ts'\n" : ''}
/** What each partner knows of an app, and what it calls the id of one. */
export interface PartnerApps {
${each(rows, ({ Api, folder, scheme }) => `  '${folder}': { id: '${idOf(scheme)}'; app: ${Api}App }`)}
}

/** What verifies the calls of some apps, by the id of each. */
export const verifiers: {
  readonly [Name in PartnerName]: (apps: ReadonlyMap<string, PartnerApps[Name]['app']>) => RequestVerifier
} = /* @__PURE__ */ choose('verifiers', {
${each(rows, ({ Api, folder, scheme }) => (callerId(scheme) === '' ? `'${folder}': (apps) => create${Api}Verifier(onlyApp(apps)),` : `'${folder}': (apps) => create${Api}Verifier(apps),`))}
})
`

const renderSigners = (rows: readonly Row[]): string => `${banner}
import { choose } from '../src/core/project.ts'
import type { RequestSigner } from '../src/signing/scheme.ts'
import type { PartnerName } from './index.ts'
${each(rows, ({ Api, folder }) => `import { create${Api}Signer } from './${folder}/signer.ts'`)}

interface Signers {
  /** @param options by the names of the credentials */
  create(options: object): RequestSigner
}

/** What signs for each partner. */
export const signers: Readonly<Record<PartnerName, Signers>> = /* @__PURE__ */ choose('signers', {
${each(rows, ({ Api, folder }) => `  '${folder}': { create: create${Api}Signer },`)}
})
`

const renderClients = (rows: readonly Row[]): string => `${banner}
import { choose } from '../src/core/project.ts'
import type { TokenStore, TokenStoreOptions } from '../src/client/tokens.ts'
import type { CheckResponse } from '../src/client/signed-response.ts'
import type { PartnerName } from './index.ts'
${each(rows, ({ Api, folder, hasTokens }) => `import { create${Api}Client${hasTokens ? `, type ${Api}Client` : ''} } from './${folder}/client.ts'`)}
${each(
  rows.filter(({ hasTokens }) => hasTokens),
  ({ Api, folder }) => `import { create${Api}TokenStore } from './${folder}/tokens.ts'`,
)}
${each(
  rows.filter(({ scheme }) => scheme.response),
  ({ Api, folder }) =>
    `import { create${Api}ResponseCheck, type ${Api}ResponseOptions } from './${folder}/responses.ts'`,
)}

interface Clients {
  /** @param options by the names of the client's options */
  create(options: object): object
  /** Of a partner that has access tokens. */
  createTokens?(options: TokenStoreOptions<object>): TokenStore<object>
  /** Of a partner that signs responses: verifies them, with the client's option \`response\`. */
  checkResponses?(options: object): CheckResponse
}

/** A client of each partner, for programs that serve all of them. */
export const clients: Readonly<Record<PartnerName, Clients>> = /* @__PURE__ */ choose('clients', {
${each(rows, ({ Api, folder, hasTokens, scheme }) => `  '${folder}': { create: create${Api}Client${hasTokens ? `, createTokens: (options) => create${Api}TokenStore({ ...options, client: options.client as ${Api}Client })` : ''}${scheme.response ? `, checkResponses: (options) => create${Api}ResponseCheck(options as ${Api}ResponseOptions)` : ''} },`)}
})
`

/** What the doctor needs of every partner, apart from the registry: few programs ask it. */
function renderSubjects(rows: readonly Row[]): string {
  const withCauses = rows.filter(({ hasCauses }) => hasCauses)
  return `${banner}
import { choose } from '../src/core/project.ts'
import type { Tables } from '../src/core/redact.ts'
import type { Subject, ValueCauses } from '../src/doctor/subject.ts'
import { forEachPartner, type PartnerName, runnables } from './index.ts'
${each(withCauses, ({ api, folder }) => `import { causes as ${api} } from './${folder}/causes.ts'`)}
${each(rows, ({ api, folder }) => `import * as ${api}Tables from './${folder}/sensitive.ts'`)}

// Not by the registry's partners: the playground would carry their validators and examples.
const tables: Readonly<Record<PartnerName, Tables>> = { ${rows.map(({ api, folder }) => `'${folder}': ${api}Tables`).join(', ')} }

const causes: Partial<Record<PartnerName, ValueCauses>> = { ${withCauses.map(({ api, folder }) => `'${folder}': ${api}`).join(', ')} }

export const subjects: Readonly<Record<PartnerName, Subject>> = /* @__PURE__ */ choose('subjects', /* @__PURE__ */ forEachPartner((name) => ({
  ...runnables[name], name, tables: tables[name], causes: causes[name],
})))
`
}

const renderBehaviours = (rows: readonly Row[]): string => `${banner}
import type { Behaviour } from '../src/core/behaviour.ts'
import { choose } from '../src/core/project.ts'
import type { PartnerName } from './index.ts'

/** What the mock remembers, of those that declare it. */
export const behaviours = /* @__PURE__ */ choose('behaviours', {
${each(
  rows.filter(({ remembers }) => remembers),
  ({ folder }) => `  '${folder}': () => import('./${folder}/behaviour.ts'),`,
)}
} satisfies Partial<Record<PartnerName, () => Promise<{ behaviour: Behaviour }>>>)
`

/** What the mock signs with in a partner's place. */
const renderMessages = (rows: readonly Row[]): string => {
  const named = rows.map((row) => ({
    ...row,
    events: Object.keys(row.scheme.events).map((event) => ({ event, as: `${row.api}${pascal(event)}` })),
    answer: row.scheme.response ? `${row.api}Response` : undefined,
  }))
  const imports = named.flatMap(({ folder, events, answer }) => [
    ...(answer ? [`import { createSigner as ${answer} } from './${folder}/sign-response.ts'`] : []),
    ...events.map(({ event, as }) => `import { createSigner as ${as} } from './${folder}/sign-${event}.ts'`),
  ])
  const lines = named.map(
    ({ folder, events, answer }) =>
      `'${folder}': { ${answer ? `response: { create: ${answer} }, ` : ''}events: { ${events.map(({ event, as }) => `'${event}': { create: ${as} }`).join(', ')} } },`,
  )
  return `${banner}
import { choose } from '../src/core/project.ts'
import type { RequestSigner } from '../src/signing/scheme.ts'
import type { PartnerName } from './index.ts'
${imports.join('\n')}

export interface MessageSigner {
  /** @param options by the names of the credentials */
  create(options: object): RequestSigner
}

export interface MessageSigners {
  readonly response?: MessageSigner
  /** By the name of the notification. */
  readonly events: Readonly<Record<string, MessageSigner>>
}

/** What signs the responses and notifications of each partner. */
export const messages: Readonly<Record<PartnerName, MessageSigners>> = /* @__PURE__ */ choose('messages', {
${lines.join('\n')}
})
`
}
