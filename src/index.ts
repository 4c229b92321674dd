export { awdaScheme, createAwdaClient, type AwdaClient, type AwdaClientOptions } from './clients/awda.ts'
export { createPpdaiClient, ppdaiScheme, type PpdaiClient, type PpdaiClientOptions } from './clients/ppdai.ts'
export type { ClientOptions } from './client.ts'
export type { MockDiagnosis } from './diagnosis.ts'
export {
  ConfigurationError,
  ContractError,
  isLendspecError,
  LendspecError,
  OutcomeUnknownError,
  RejectedError,
  SignatureError,
  TransportError,
  UnconfirmedOperationError,
} from './errors.ts'
export { signing, type Scheme } from './middleware.ts'
export { decryptUserName } from './user-name.ts'
export type { KeySource, PrivateKeyInput } from './keys.ts'
export type { Signer } from './signing/scheme.ts'
export type { CallEvent } from './transport.ts'
export { createWebCryptoSigner } from './webcrypto.ts'
export {
  createMemoryStore,
  type HandledState,
  type HandledStore,
  type MemoryStoreOptions,
} from './handled-store.ts'
export { respond, toFetchHandler, type Reply, type RespondOptions } from './respond.ts'
export {
  acknowledgement,
  createAwdaReceiver,
  type AwdaReceiverOptions,
  type Handled,
  type Notification,
  type Receiver,
  type RefusedReason,
  type Verified,
} from './webhook.ts'
