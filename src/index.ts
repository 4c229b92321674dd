export {
  createAwdaClient,
  createPpdaiClient,
  type AwdaClient,
  type AwdaClientOptions,
  type ClientOptions,
  type PpdaiClient,
  type PpdaiClientOptions,
} from './client.ts'
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
export { awdaScheme, ppdaiScheme, signing, type Scheme } from './middleware.ts'
export type { KeySource, PrivateKeyInput } from './keys.ts'
export type { Signer } from './signing/scheme.ts'
export type { CallEvent } from './transport.ts'
export { createWebCryptoSigner } from './webcrypto.ts'
export {
  acknowledgement,
  createAwdaReceiver,
  type AwdaReceiverOptions,
  type Notification,
  type Verified,
} from './webhook.ts'
