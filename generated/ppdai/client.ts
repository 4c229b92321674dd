// Made from spec/ppdai by `npm run generate`. Do not edit.

import createClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type {
  paths,
  SendSmsAuthCodeRequest,
  SendSmsAuthCodeResponse,
  UserInfoAddRequest,
  UserInfoAddResponse,
} from './types.ts'

export interface CallOptions {
  /** Ends the call at once. */
  signal?: AbortSignal
}

/** The operations of PPDAI Open Platform (拍拍贷开放平台). Each resolves to the answer or throws. */
export interface PpdaiOperations {
  /**
   * Send the login one-time password by SMS.
   *
   * Grade: documented (PPDAI API Reference (2017-02-28), AuthService.SendSMSAuthCode).
   *
   * Repeating it: never.
   * @throws RejectedError -1: Internal error.
   * @throws RejectedError -100001101: The device fingerprint is empty.
   * @throws RejectedError -100001102: The phone number is empty.
   * @throws RejectedError -100001201: The phone number is not bound to a valid user.
   * @throws RejectedError -100001202: Less than one minute has passed since the last SMS to this number.
   * @throws RejectedError -100001203: More than ten SMS in one day to this number.
   * @throws RejectedError -100001204: Sending the login password failed.
   * @throws RejectedError -100001205: The account has been closed.
   */
  sendSmsAuthCode(parameters: SendSmsAuthCodeRequest, options?: CallOptions): Promise<SendSmsAuthCodeResponse>

  /**
   * Add a CPS user's information.
   *
   * Grade: documented (PPDAI API Reference (2017-02-28), BdRegService.UserInfoAdd).
   *
   * Repeating it: never.
   * @throws RejectedError 1: The user information was not added; ResultMessage holds the reason.
   * @throws RejectedError -1: Internal error.
   */
  userInfoAdd(parameters: UserInfoAddRequest, options?: CallOptions): Promise<UserInfoAddResponse>
}

export type PpdaiHttp = Client<paths, 'application/json'>

export const createHttp = (options: ClientOptions): PpdaiHttp =>
  createClient<paths, 'application/json'>(options)

/** Binds the operations to an openapi-fetch client. */
export const bind = (http: PpdaiHttp): PpdaiOperations => ({
  sendSmsAuthCode: async (body, options) => {
    const { data } = await http.POST('/auth/authservice/sendsmsauthcode', { ...options, body })
    return data!
  },
  userInfoAdd: async (body, options) => {
    const { data } = await http.POST('/cps/BdRegService/UserInfoAdd', { ...options, body })
    return data!
  },
})
