import { splitKey } from '../../core/meaning.ts'
import { operationsOf } from '../../generate/contract.ts'
import { isPlain } from '../../core/request.ts'
import { requestsOf } from '../../generate/request/table.ts'
import type { Document } from '../../generate/openapi.ts'
import { eventsOf } from '../../generate/render-events.ts'
import { encryptedFields } from '../../generate/render.ts'
import { capitalized } from '../../generate/samples/language.ts'
import { camel } from '../../generate/scheme/module.ts'
import { namesOfKind } from '../../signing/credentials.ts'

/** The entry points of a package, by name of the file in src/: what a caller may import, each name once. */
export function renderEntries(api: string, document: Document): Map<string, string> {
  const Api = capitalized(api)
  const hasToken = namesOfKind(document['x-signature'], 'token').length > 0
  const hasKeys = namesOfKind(document['x-signature'], 'private-key').length > 0
  const { schemas } = document.components
  const former = Object.values(schemas).flatMap((schema) => schema['x-formerly'] ?? [])
  const types = [...Object.keys(schemas), ...former].sort()
  const codes = [...new Set(Object.keys(document['x-error-codes']).map((key) => splitKey(key).code))]
  // The parts of a request are described by the operation's own type.
  const isPlainApi = [...requestsOf(document).values()].every(isPlain)
  const isPending = operationsOf(document).some(({ operation }) => operation['x-envelope'].pending)
  const isRated = operationsOf(document).some(({ operation }) => operation['x-rate'])
  const index = `// What the package offers.

export type { ClientOptions } from './client/client.ts'
export { ${camel(api)}Scheme, create${Api}Client, type ${Api}Client, type ${Api}ClientOptions } from '../generated/${api}/client.ts'
export {
  ConfigurationError,
  ContractError,
  isLendspecError,
  LendspecError,
  type MockDiagnosis,
  OutcomeUnknownError,
  RejectedError,
  ResponseSignatureError,
  SignatureError,
  TransportError,
  UnconfirmedOperationError,
} from './core/errors.ts'
export { RateLimitedError } from './core/rate-limited.ts'
${isPending ? pendingExports : ''}${isRated ? limiterExports : ''}
${
  document['x-tokens']
    ? `export { create${Api}TokenStore, type ${Api}TokenStore, type ${Api}TokenStoreOptions } from '../generated/${api}/tokens.ts'
export { LoginRequiredError, type TokenStatus, type TokenStore, type TokenStoreOptions } from './client/tokens.ts'
export { type SetCondition, type SharedStore, StoreError } from './core/store.ts'
`
    : ''
}export { signing, type Scheme } from './client/middleware.ts'
${hasToken ? "export type { FindToken } from './client/token.ts'\n" : ''}export type { Contract, Operation, PartnerError } from './core/contract.ts'
export type { RequestSigner } from './signing/scheme.ts'
export type { KeyHandle } from './core/node-crypto.ts'
export type { CallEvent } from './client/events.ts'
${
  hasKeys
    ? `export type { KeySource, PrivateKeyInput } from './crypto/keys.ts'
export type { ${Api}KeyOptions } from '../generated/${api}/signer.ts'
export type { Algorithm } from './signing/keys.ts'
export type { Signer } from './signing/scheme.ts'
${Object.keys(encryptedFields(document)).length ? `export * from '../generated/${api}/decrypt.ts'\n` : ''}export { createWebCryptoSigner } from './crypto/webcrypto.ts'
`
    : `export type { ${Api}SignerOptions } from '../generated/${api}/signer.ts'
`
}export type { CallOptions, ${Api}Http, ${Api}Operations } from '../generated/${api}/client.ts'
export type { ServerName } from '../generated/${api}/operations.ts'
export type {
${[...types, 'components', ...(isPlainApi ? [] : ['operations']), 'paths'].map((name) => `  ${name},`).join('\n')}
} from '../generated/${api}/types.ts'

/** A code of the error table. A response with another code is a rejection too. */
export type PartnerCode =
${codes.map((code) => `  | '${code}'`).join('\n')}
`
  const entries = new Map([
    ['index.ts', index],
    [
      'operations.ts',
      `// Operations as functions: a bundle holds only those that it calls.

export { connect${Api} } from '../generated/${api}/connect.ts'
export type { Connection } from './client/call-of.ts'
export * from '../generated/${api}/calls.ts'
`,
    ],
  ])
  for (const { suffix, name } of eventsOf({ document, scheme: document['x-signature'] })) {
    entries.set(`testing${suffix}.ts`, `export * from '../generated/${api}/testing${suffix}.ts'\n`)
    entries.set(
      `webhooks${suffix}.ts`,
      `// Receives notifications: verifies them, and handles each event once.

export {
  createMemoryStore,
  type HandledState,
  type HandledStore,
  type MemoryStoreOptions,
} from './client/handled-store.ts'
export type { Reply, RespondOptions } from './client/respond.ts'
export { respond, toFetchHandler } from '../generated/${api}/receiver${suffix}.ts'
export type { Handled, Notification, Receiver, RefusedReason, Verified } from './client/receiver.ts'
export type { SecretSource } from './client/sender.ts'
export {
  acknowledgement,
  create${Api}${name}Receiver,
  type ${Api}${name}ReceiverOptions,
} from '../generated/${api}/receiver${suffix}.ts'
export type { KeyHandle } from './core/node-crypto.ts'
export type { Blanks } from './core/blanks.ts'
`,
    )
  }
  return entries
}

const pendingExports = `export { StillPendingError } from './core/still-pending.ts'
export type { Done, Next, Outcome, Pending } from './client/pending.ts'
export { waitFor, type WaitOptions } from './client/wait-for.ts'
`

const limiterExports = `export { createRateLimiter, type RateLimiter, type RateLimiterOptions } from './client/rate-limiter.ts'
`
