import type { ServerName } from '../../../generated/ppdai/operations.ts'
import { rules } from '../../../generated/ppdai/rules.ts'
import type { Connection } from '../../client/call-of.ts'
import type { Core } from '../../client/call.ts'
import { type ClientOptions, connect, observer } from '../../client/client.ts'
import { createTokenSource, type FindToken } from '../../client/token.ts'
import { createSignerSource } from '../../crypto/keys.ts'
import type { PpdaiKeyOptions } from './key-options.ts'
import { createPpdaiSigner } from './signing.ts'

export interface PpdaiClientOptions extends PpdaiKeyOptions, ClientOptions<ServerName> {
  /**
   * The user's access token, or what finds it; a call may give its own. A function is asked for every attempt. When PPDAI
   * refuses its token (GTW-BRQ-INVALIDTOKEN, observed), it is asked once more, with that token as `refused`: once for all
   * calls that hold it. Each of them is then repeated once, signed anew, whatever `retry` says; a second refusal is
   * thrown. What the function throws becomes a ConfigurationError that tells its kind only.
   *
   *     accessToken: ({ refused }) => (refused === undefined ? store.read() : store.refresh())
   */
  accessToken?: string | FindToken
}

export function createPpdaiCore(options: PpdaiClientOptions): Core {
  const { privateKey, onEvent, accessToken } = options
  const source = createSignerSource(privateKey, (bits) =>
    observer(onEvent)({ type: 'warning', reason: 'weak-key', bits }),
  )
  const signer = createPpdaiSigner({ ...options, signer: source })
  return connect(rules, signer, options, createTokenSource(accessToken))
}

/**
 * What the functions of single operations call with; a bundle then holds only the operations that it calls.
 *
 *     const ppdai = connectPpdai({ appId, privateKey })
 *     await sendSmsAuthCode(ppdai, { Mobile: '15200000001', DeviceFP: '9b8b9a1b' })
 *
 * @throws ConfigurationError when an option, the key or the server is not usable
 */
export const connectPpdai: (options: PpdaiClientOptions) => Connection = createPpdaiCore
