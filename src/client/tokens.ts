// What a store of access tokens is.

import { LendspecError } from '../core/base-error.ts'
import type { SharedStore } from '../core/store.ts'
import type { FindToken } from './token.ts'

/** What a contract says of tokens (`x-tokens`). */
export interface TokenRules {
  /** Names of fields: of the app in a request, and of what every response with tokens holds. `seconds`: until it expires. */
  readonly fields: Readonly<Record<'app' | 'user' | 'access' | 'refresh' | 'seconds', string>>
  readonly login: {
    readonly url: string
    readonly app: string
    readonly returnTo: string
    readonly code: string
  }
  readonly exchange: { readonly operation: string; readonly code: string }
  /** `ended`: texts of a refusal after which only a new login helps. */
  readonly refresh: { readonly operation: string; readonly ended: readonly string[] }
  /** Seconds that an authorisation lives, refreshed or not. */
  readonly authorisation: number
}

export interface TokenStoreOptions<Client extends object> {
  /** Tokens are valid for this app only. */
  appId: string
  /** Exchanges and refreshes tokens. It may be the client that uses them. */
  client: Client
  /** Where the tokens are kept, as plain text. Default: in this process. Processes that share it refresh once for all. */
  store?: SharedStore
  /** Milliseconds before its end at which a token is refreshed. Default 300,000. */
  margin?: number
  /** Milliseconds since 1970. */
  now?: () => number
}

/** What is known of a user's tokens, without a token. */
export interface TokenStatus {
  /** When the access token ends, where the partner said so. */
  readonly expiresAt: number | undefined
  /** When the user has to log in again, at the latest. */
  readonly endsAt: number
  /** True where only a new login helps. */
  readonly ended: boolean
}

export interface TokenStore<Answer extends object> {
  /** The address where a user logs in. It sends the browser back to `returnTo` with a code. */
  loginUrl(returnTo: string): string
  /**
   * Trades the code of a login for tokens. Resolves to the user's id, which is the key from then on.
   * @param code or the whole address that the browser came back to
   */
  exchange(code: string): Promise<string>
  /** Keeps the tokens that a login or a registration returned. Resolves to the user's id. */
  save(answer: Answer): Promise<string>
  /**
   * Finds the access token of a user, for `accessToken` of a client or a call:
   *
   *     await client.someOperation(parameters, { accessToken: tokens.of(user) })
   *
   * A token near its end is refreshed before it is used, and one that the partner refused is replaced: once for all calls
   * that wait. A failed refresh loses no token.
   */
  of(user: string): FindToken
  status(user: string): Promise<TokenStatus | undefined>
  /** Drops the tokens, for a response that asks for a new login. */
  end(user: string): Promise<void>
}

/** The user has to log in again: no token of theirs is left that could be refreshed. */
export class LoginRequiredError extends LendspecError {
  readonly code = 'LOGIN_REQUIRED'
  override get name() {
    return 'LoginRequiredError'
  }
  /** `unknown`: the store has no tokens of this user. `expired`: the authorisation is over. `ended`: the partner ended it. */
  readonly reason: 'unknown' | 'expired' | 'ended'

  constructor(reason: LoginRequiredError['reason']) {
    const why = {
      unknown: 'no tokens of this user are stored',
      expired: 'the authorisation of this user is over',
      ended: 'the authorisation of this user was ended',
    }[reason]
    super(`${why}. Let the user log in again: send the browser to loginUrl(…), then exchange(code).`)
    this.reason = reason
  }
}
