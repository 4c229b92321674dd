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
export type { PrivateKeyInput, Signer } from './signing/keys.ts'
export type { CallEvent } from './transport.ts'
