export {
  awdaScheme,
  createAwdaClient,
  type AwdaClient,
  type AwdaClientOptions,
} from '../generated/awda/client.ts'
export {
  createPpdaiClient,
  ppdaiScheme,
  type PpdaiClient,
  type PpdaiClientOptions,
} from '../generated/ppdai/client.ts'
export type { ClientOptions } from './client/client.ts'

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
export { StillPendingError } from './core/still-pending.ts'
export type { Done, Next, Outcome, Pending } from './client/pending.ts'
export { waitFor, type WaitOptions } from './client/wait-for.ts'
export { createRateLimiter, type RateLimiter, type RateLimiterOptions } from './client/rate-limiter.ts'
export { signing, type Scheme } from './client/middleware.ts'
export {
  createPpdaiTokenStore,
  type PpdaiTokenStore,
  type PpdaiTokenStoreOptions,
} from '../generated/ppdai/tokens.ts'
export { LoginRequiredError, type TokenStatus } from './client/tokens.ts'
export type { SetCondition, SharedStore } from './core/store.ts'
export { createFileStore } from './files/file-store.ts'
export { decryptUserName } from '../generated/ppdai/decrypt.ts'
export type { KeySource, PrivateKeyInput } from './crypto/keys.ts'
export type { Signer } from './signing/scheme.ts'
export type { CallEvent } from './client/events.ts'
export { createWebCryptoSigner } from './crypto/webcrypto.ts'
export {
  createMemoryStore,
  type HandledState,
  type HandledStore,
  type MemoryStoreOptions,
} from './client/handled-store.ts'
export type { Reply, RespondOptions } from './client/respond.ts'
export { respond, toFetchHandler } from '../generated/awda/receiver.ts'
export type { Handled, Notification, Receiver, RefusedReason, Verified } from './client/receiver.ts'
export { acknowledgement, createAwdaReceiver, type AwdaReceiverOptions } from '../generated/awda/receiver.ts'
