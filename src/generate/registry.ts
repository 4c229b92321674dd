import { namesOf } from './render-signer.ts'
import { banner, each, type RegistryRow, type Row } from './registry-mock.ts'
import { renderBehaviours, renderMessages, renderVerifiers } from './registry-mock.ts'

// The registries: lists of all contracts, each for programs that need no more than it holds.

/** What is made of all contracts together, by file name. */
export function renderRegistries(apis: readonly RegistryRow[]): Map<string, string> {
  const rows = apis.map((contract) => ({ ...contract, folder: contract.api, ...namesOf(contract) }))
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
