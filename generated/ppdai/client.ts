// Made from spec/ppdai by `npm run generate`. Do not edit.

import { withMethods } from '../../src/client/methods.ts'
import type { Scheme } from '../../src/client/middleware.ts'
import { createPpdaiCore, type PpdaiClientOptions } from './connect.ts'
import { contract } from './contract.ts'
import { createPpdaiSigner, type PpdaiKeyOptions } from './signer.ts'
import type { Client } from 'openapi-fetch'
import type { UserCallOptions as CallOptions } from '../../src/client/call.ts'
import type {
  paths,
  AccountExistsRequest,
  AccountExistsResponse,
  AutoLoginRequest,
  AutoLoginResponse,
  ExchangeAuthorizationCodeRequest,
  ExchangeAuthorizationCodeResponse,
  GetUserNameByOpenIdRequest,
  GetUserNameByOpenIdResponse,
  RefreshAccessTokenRequest,
  RefreshAccessTokenResponse,
  RegisterAccountRequest,
  RegisterAccountResponse,
  RegisterBySmsCodeRequest,
  RegisterBySmsCodeResponse,
  SendSmsAuthCodeRequest,
  SendSmsAuthCodeResponse,
  SendSmsRegisterCodeRequest,
  SendSmsRegisterCodeResponse,
  SmsAuthCodeLoginRequest,
  SmsAuthCodeLoginResponse,
  UserInfoAddRequest,
  UserInfoAddResponse,
} from './types.ts'

export type { CallOptions }

/** The operations of PPDAI Open Platform (拍拍贷开放平台). Each resolves to the answer or throws. */
export interface PpdaiOperations {
  /**
   * Trade the code of a login for tokens.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), code exchange, all four SDKs).
   *
   * Repeating it: never.
   * @throws RejectedError
   */
  exchangeAuthorizationCode(
    parameters: ExchangeAuthorizationCodeRequest,
    options?: CallOptions,
  ): Promise<ExchangeAuthorizationCodeResponse>

  /**
   * Get a new access token.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), token refresh, all four SDKs).
   *
   * Repeating it: safe.
   * @throws RejectedError
   */
  refreshAccessToken(
    parameters: RefreshAccessTokenRequest,
    options?: CallOptions,
  ): Promise<RefreshAccessTokenResponse>

  /**
   * Send the login one-time password by SMS.
   *
   * Grade: documented (PPDAI API Reference (2017-02-28), AuthService.SendSMSAuthCode).
   *
   * Repeating it: never.
   * @throws RejectedError -1 InternalError, -100001101 DeviceFPEmpty, -100001102 MobileEmpty, -100001201 MobileNotBound, -100001202 SmsTooSoon, -100001203 SmsTooMany, -100001204 SmsFailed, -100001205 AccountClosed
   */
  sendSmsAuthCode(parameters: SendSmsAuthCodeRequest, options?: CallOptions): Promise<SendSmsAuthCodeResponse>

  /**
   * Log a user in with the password of an SMS.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@authlogin.md, SMSAuthCodeLogin).
   *
   * Repeating it: never.
   * @throws RejectedError -1 InternalError, -100002101 LoginDeviceFPEmpty, -100002102 LoginMobileEmpty, -100002103 LoginPasswordEmpty, -100002201 LoginCodeEmpty, -100002202 LoginPasswordWrong, -100002301 LoginMobileUnknown, -100002401 LoginPlatformWrong, -100002402 LoginAuthorisationFailed
   */
  smsAuthCodeLogin(
    parameters: SmsAuthCodeLoginRequest,
    options?: CallOptions,
  ): Promise<SmsAuthCodeLoginResponse>

  /**
   * Get a token that logs the user in at the web site.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@authlogin.md, AutoLogin).
   *
   * Repeating it: never.
   * @throws RejectedError -1 InternalError, -1001 SystemError, -100006301 AutoLoginUserUnknown
   */
  autoLogin(parameters: AutoLoginRequest, options?: CallOptions): Promise<AutoLoginResponse>

  /**
   * Get the user name behind an OpenID.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@openapi.md, QueryUserNameByOpenID).
   *
   * Repeating it: safe.
   * @throws RejectedError -1 InternalError, -100007101 OpenIdEmpty, -100007302 OpenIdUnknown
   */
  getUserNameByOpenId(
    parameters: GetUserNameByOpenIdRequest,
    options?: CallOptions,
  ): Promise<GetUserNameByOpenIdResponse>

  /**
   * Ask whether an account exists.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, AccountExist).
   *
   * Repeating it: safe.
   * @throws RejectedError -1 InternalError
   */
  accountExists(parameters: AccountExistsRequest, options?: CallOptions): Promise<AccountExistsResponse>

  /**
   * Register a user with a phone number or an email address.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, Register).
   *
   * Repeating it: never.
   * @throws RejectedError -1 InternalError, -100003101 RegisterContactEmpty, -100003102 RegisterRoleBad, -100003201 RegisterRoleWrong, -100003202 RegisterUserNameEmpty, -100003203 RegisterUserNameBad, -100003204 RegisterUserNameTaken, -100003205 RegisterMobileBad, -100003206 RegisterMobileTaken, -100003301 RegisterAppIdBad, -100003302 RegisterUserBad, -100003303 RegisterBindingFailed, -100003304 RegisterLoginFailed, -100003401 RegisterEmailBad, -100003402 RegisterEmailTaken
   */
  registerAccount(parameters: RegisterAccountRequest, options?: CallOptions): Promise<RegisterAccountResponse>

  /**
   * Send the registration code by SMS.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, SendSMSRegisterCode).
   *
   * Repeating it: never.
   * @throws RejectedError -1 InternalError, -100004101 RegisterCodeDeviceFPEmpty, -100004102 RegisterCodeMobileEmpty, -100004201 RegisterCodeTooSoon, -100004202 RegisterCodeTooMany, -100004203 RegisterCodeFailed, -100004301 RegisterCodeMobileBound
   */
  sendSmsRegisterCode(
    parameters: SendSmsRegisterCodeRequest,
    options?: CallOptions,
  ): Promise<SendSmsRegisterCodeResponse>

  /**
   * Register a user with the code of an SMS.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, SMSCodeRegister).
   *
   * Repeating it: never.
   * @throws RejectedError -1 InternalError, -100005101 SmsRegisterDeviceFPEmpty, -100005102 SmsRegisterCodeEmpty, -100005103 SmsRegisterMobileEmpty, -100005104 SmsRegisterRoleBad, -100005201 SmsRegisterCodeWrong, -100005202 SmsRegisterCodeTooOften, -100005301 SmsRegisterFailed, -100005302 SmsRegisterPlatformWrong, -100005303 SmsRegisterAuthorisationFailed
   */
  registerBySmsCode(
    parameters: RegisterBySmsCodeRequest,
    options?: CallOptions,
  ): Promise<RegisterBySmsCodeResponse>

  /**
   * Add a CPS user's information.
   *
   * Grade: documented (PPDAI API Reference (2017-02-28), BdRegService.UserInfoAdd).
   *
   * Repeating it: never.
   * @throws RejectedError 1 Failed, -1 InternalError
   */
  userInfoAdd(parameters: UserInfoAddRequest, options?: CallOptions): Promise<UserInfoAddResponse>
}

export type PpdaiHttp = Client<paths, 'application/json'>

export type { PpdaiClientOptions }

/** One method per operation, and an openapi-fetch client that is signed the same way. */
export type PpdaiClient = PpdaiOperations & { readonly http: PpdaiHttp }

/**
 * A client of PPDAI Open Platform (拍拍贷开放平台).
 *
 *     const ppdai = createPpdaiClient({ appId, privateKey })
 *     await ppdai.sendSmsAuthCode({ Mobile, DeviceFP })
 *
 * @throws ConfigurationError when an option, the key or the server is not usable
 */
export const createPpdaiClient = (options: PpdaiClientOptions): PpdaiClient =>
  withMethods<PpdaiClient>(createPpdaiCore(options), contract.operations, options.paths)

/** @throws ConfigurationError when appId or privateKey is not usable */
export const ppdaiScheme = (options: PpdaiKeyOptions): Scheme => ({
  contract,
  signer: createPpdaiSigner(options),
})
