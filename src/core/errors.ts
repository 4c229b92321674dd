// All errors of lendspec. What a call always loads imports the file of an error instead, so that a bundle leaves out the others.

export {
  ContractError,
  type MockDiagnosis,
  RejectedError,
  UnconfirmedOperationError,
} from './answer-error.ts'
export { isLendspecError, LendspecError } from './base-error.ts'
export { OutcomeUnknownError, ResponseSignatureError, TransportError } from './lost-error.ts'
export { ConfigurationError, SignatureError } from './unsent-error.ts'
