// The registries of what the mock loads.

import { callerId, idOf } from '../signing/credentials.ts'
import type { Contract } from './contract.ts'
import type { namesOf } from './render-signer.ts'
import { pascal } from './scheme/module.ts'

export type RegistryRow = Pick<Contract, 'api' | 'scheme'> & {
  /** Whether it has a behaviour.yaml. */
  readonly remembers?: boolean
  /** Whether it has a causes.ts. */
  readonly hasCauses?: boolean
  /** Whether it has a tokens.yaml. */
  readonly hasTokens?: boolean
}

export type Row = ReturnType<typeof namesOf> & Omit<RegistryRow, 'api'> & { readonly folder: string }

export const banner = '// Made from the folders of spec/ by `npm run generate`. Do not edit.\n'
export const each = (rows: readonly Row[], write: (row: Row) => string) => rows.map(write).join('\n')

/** What the mock loads of each partner: no client. */
export const renderVerifiers = (rows: readonly Row[]): string => `${banner}
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

export const renderBehaviours = (rows: readonly Row[]): string => `${banner}
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
export const renderMessages = (rows: readonly Row[]): string => {
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
