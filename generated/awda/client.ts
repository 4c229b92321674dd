// Made from spec/awda by `npm run generate`. Do not edit.

import { withMethods } from '../../src/client/methods.ts'
import type { Scheme } from '../../src/client/middleware.ts'
import { createAwdaCore, type AwdaClientOptions } from './connect.ts'
import { contract } from './contract.ts'
import { createAwdaSigner, type AwdaSignerOptions } from './signer.ts'
import type { Client } from 'openapi-fetch'
import type { CallOptions } from '../../src/client/call.ts'
import type {
  paths,
  BindBankCardParameters,
  CheckEligibilityParameters,
  CreateUploadTokenParameters,
  GetAuthorizationUrlParameters,
  GetBankCardParameters,
  GetBankCardResult,
  GetLoanAgreementParameters,
  GetLoanParameters,
  GetLoanResult,
  GetRedirectUrlParameters,
  GetRepaymentAccountParameters,
  GetRepaymentAccountResult,
  ListAuthorizationsParameters,
  ListAuthorizationsResult,
  ListBanksParameters,
  ListBanksResult,
  NotifyAuthorizationParameters,
  RegisterUserParameters,
  SignAgreementParameters,
  SubmitLoanParameters,
  UploadImageFileParameters,
  UploadImageParameters,
} from './types.ts'

export type { CallOptions }

/** The operations of AWDA / MauCash partner API. Each resolves to the response or throws. */
export interface AwdaOperations {
  /**
   * Register a customer.
   *
   * Grade: published (AWDA partner document, other pages (public copy of 2021-11-24), Basic Services, user registration).
   *
   * Retry: never.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1008 UserExists, 1011 SystemBusy1011
   */
  registerUser(parameters: RegisterUserParameters, options?: CallOptions): Promise<null>

  /**
   * List the authorisations of a customer.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), wedefend/tools of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: which authorisations exist and how the state of one is reported. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011, 1012 AuthorizationNotFound
   */
  listAuthorizations(
    parameters: ListAuthorizationsParameters,
    options?: CallOptions,
  ): Promise<ListAuthorizationsResult | null>

  /**
   * Get the address of an authorisation page.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), wedefend/tools of the consumer app; credit/signPage).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: how the partner gives its own address. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011, 1012 AuthorizationNotFound
   */
  getAuthorizationUrl(
    parameters: GetAuthorizationUrlParameters,
    options?: CallOptions,
  ): Promise<string | null>

  /**
   * Report the outcome of an authorisation.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), wedefend/tools/thirdPartyjump of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the values for outcomes other than success. Refused at a real server until its path is given in `paths`.
   *
   * Retry: first ask {@link listAuthorizations} for the outcome.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011, 1012 AuthorizationNotFound
   */
  notifyAuthorization(parameters: NotifyAuthorizationParameters, options?: CallOptions): Promise<unknown>

  /**
   * Get the bound bank card.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), finances/saveBankCard of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the response for a customer without a card (null, 600 or other). Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  getBankCard(parameters: GetBankCardParameters, options?: CallOptions): Promise<GetBankCardResult | null>

  /**
   * List the banks whose cards can be bound.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), finances/saveBankCard of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the bank codes, and whether the customer must be named. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  listBanks(parameters?: ListBanksParameters, options?: CallOptions): Promise<ListBanksResult | null>

  /**
   * Bind a bank card.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), finances/saveBankCard of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the response for a card that fails the comparison. Refused at a real server until its path is given in `paths`.
   *
   * Retry: first ask {@link getBankCard} for the outcome.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  bindBankCard(parameters: BindBankCardParameters, options?: CallOptions): Promise<unknown>

  /**
   * Apply for a loan.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), credit/createOrder; user-profile, work-profile, contacts and credit-limit/use of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: which fields are required, and which field has which list of values. Refused at a real server until its path is given in `paths`.
   *
   * Retry: first ask {@link getLoan} for the outcome.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  submitLoan(parameters: SubmitLoanParameters, options?: CallOptions): Promise<string | null>

  /**
   * Get the loan agreement.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), loan-sign of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the form of the agreement (HTML, PDF, address or other). Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1010 LoanNotFound, 1011 SystemBusy1011
   */
  getLoanAgreement(parameters: GetLoanAgreementParameters, options?: CallOptions): Promise<unknown>

  /**
   * Sign the loan agreement.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), agreement-sign of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: whether the customer signs with a one-time password. Refused at a real server until its path is given in `paths`.
   *
   * Retry: first ask {@link getLoan} for the outcome.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1010 LoanNotFound, 1011 SystemBusy1011
   */
  signAgreement(parameters: SignAgreementParameters, options?: CallOptions): Promise<unknown>

  /**
   * Get a loan and its repayment schedule.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), stored loan and schedule data).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the codes of the states on the wire. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1010 LoanNotFound, 1011 SystemBusy1011
   */
  getLoan(parameters: GetLoanParameters, options?: CallOptions): Promise<GetLoanResult | null>

  /**
   * Get the virtual account for a repayment.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), stored virtual-account data).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: whether the response has one account or several, and when they expire. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1010 LoanNotFound, 1011 SystemBusy1011
   */
  getRepaymentAccount(
    parameters: GetRepaymentAccountParameters,
    options?: CallOptions,
  ): Promise<GetRepaymentAccountResult | null>

  /**
   * Check whether a customer is eligible.
   *
   * Grade: inferred (Concluded by lendspec, Eligible Check).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: what is verified and how the verdict is reported. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  checkEligibility(parameters: CheckEligibilityParameters, options?: CallOptions): Promise<unknown>

  /**
   * Create a token for uploading an image.
   *
   * Grade: inferred (Concluded by lendspec, Get the token for uploading image).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: how long and how often a token is valid. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  createUploadToken(parameters: CreateUploadTokenParameters, options?: CallOptions): Promise<string | null>

  /**
   * Upload an image as a file stream.
   *
   * Grade: inferred (Concluded by lendspec, Upload Image (1)).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: how the file stream is sent, in the signed JSON envelope or beside it. Refused at a real server until its path is given in `paths`.
   *
   * Retry: never.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1002 InvalidToken, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  uploadImageFile(parameters: UploadImageFileParameters, options?: CallOptions): Promise<unknown>

  /**
   * Upload an image as base64 or by address.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), document of the consumer app).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: the image types, the limits, and what the image belongs to. Refused at a real server until its path is given in `paths`.
   *
   * Retry: never.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1011 SystemBusy1011
   */
  uploadImage(parameters: UploadImageParameters, options?: CallOptions): Promise<unknown>

  /**
   * Get the address of an H5 page.
   *
   * Grade: hint (Other services of AWDA's company (2020 to 2024), credit/signPage).
   *
   * @experimental Unconfirmed: Path, request and response fields are not public. Also not known: how one of the three pages is chosen. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 100 SystemBusy, 300 RequestTimeout, 400 ParameterError, 404 NetworkFailure, 600 DataNotFound, 999 Unknown, 1000 Busy, 1001 RepeatedRequest, 1006 ParameterEmpty, 1007 ParameterWrong, 1009 UserNotFound, 1010 LoanNotFound, 1011 SystemBusy1011
   */
  getRedirectUrl(parameters: GetRedirectUrlParameters, options?: CallOptions): Promise<string | null>
}

export type AwdaHttp = Client<paths, 'application/json'>

export type { AwdaClientOptions }

/** One method per operation, and an openapi-fetch client that is signed the same way. */
export type AwdaClient = AwdaOperations & { readonly http: AwdaHttp }

/**
 * A client of AWDA / MauCash partner API. It fills the envelope; a call gives the business parameters. A
 * call resolves to `result`. Its MD5 comes from `node:crypto`: where there is none, making a client is
 * refused.
 *
 *     const awda = createAwdaClient({ appId, secret })
 *     await awda.registerUser({ mobile, name, nik, email })
 *
 * @throws ConfigurationError when an option, the secret or the server is not usable
 */
export const createAwdaClient = (options: AwdaClientOptions): AwdaClient =>
  withMethods<AwdaClient>(createAwdaCore(options), contract.operations, options.paths)

/** @throws ConfigurationError when appId or secret is not usable */
export const awdaScheme = (options: AwdaSignerOptions): Scheme => ({
  contract,
  signer: createAwdaSigner(options),
})
