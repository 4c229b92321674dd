// Made from spec/ppdai by `npm run generate`. Do not edit.

import { createTokenStore } from '../../src/client/token-store.ts'
import type { TokenStore, TokenStoreOptions } from '../../src/client/tokens.ts'
import type { PpdaiOperations } from './client.ts'
import type {
  ExchangeAuthorizationCodeResponse,
  SmsAuthCodeLoginResponse,
  RegisterAccountResponse,
  RegisterBySmsCodeResponse,
} from './types.ts'

export const tokenRules = {
  fields: {
    app: 'AppID',
    user: 'OpenID',
    access: 'AccessToken',
    refresh: 'RefreshToken',
    seconds: 'ExpiresIn',
  },
  login: { url: 'https://ac.ppdai.com/oauth2/login', app: 'AppID', returnTo: 'ReturnUrl', code: 'code' },
  exchange: { operation: 'exchangeAuthorizationCode', code: 'code' },
  refresh: { operation: 'refreshAccessToken', ended: ['用户与应用关联信息无效'] },
  authorisation: 7776000,
} as const

export type PpdaiTokenStore = TokenStore<
  | ExchangeAuthorizationCodeResponse
  | SmsAuthCodeLoginResponse
  | RegisterAccountResponse
  | RegisterBySmsCodeResponse
>
export type PpdaiTokenStoreOptions = TokenStoreOptions<
  Pick<PpdaiOperations, 'exchangeAuthorizationCode' | 'refreshAccessToken'>
>

/**
 * Keeps the access tokens of users: exchanges, stores and refreshes them.
 *
 *     const tokens = createPpdaiTokenStore({ appId, client: ppdai })
 *     const user = await tokens.exchange(code)
 *     await ppdai.autoLogin(parameters, { accessToken: tokens.of(user) })
 *
 * A user has to log in again at the latest 90 days after a login (inferred).
 * @throws ConfigurationError for an unusable option
 */
export const createPpdaiTokenStore = (options: PpdaiTokenStoreOptions): PpdaiTokenStore =>
  createTokenStore(tokenRules, options)
