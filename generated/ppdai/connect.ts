// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { Connection } from '../../src/client/call-of.ts'
import type { Core } from '../../src/client/call.ts'
import { type ClientOptions, connect, observer } from '../../src/client/client.ts'
import { createTokenSource, type FindToken } from '../../src/client/token.ts'
import type { ServerName } from './operations.ts'
import { rules } from './rules.ts'
import { createPpdaiSigner, type PpdaiKeyOptions } from './signer.ts'

export interface PpdaiClientOptions extends PpdaiKeyOptions, ClientOptions<ServerName> {
  /**
   * The user's access token, or what finds it; a call may give its own. A function is asked for every
   * attempt. When PPDAI refuses its token (GTW-BRQ-INVALIDTOKEN, observed), it is asked once more, with that
   * token as `refused`: once for all calls that hold it. Each of them is then retried once, signed again,
   * regardless of `retry`; a second refusal is thrown. Errors of lendspec that the function throws pass; any
   * other becomes a ConfigurationError that includes its kind only.
   *
   *     accessToken: ({ refused }) => (refused === undefined ? store.read() : store.refresh())
   */
  accessToken?: string | FindToken
}

export const createPpdaiCore = (options: PpdaiClientOptions): Core =>
  connect(
    rules,
    createPpdaiSigner(options, (bits) =>
      observer(options.onEvent)({ type: 'warning', reason: 'weak-key', bits }),
    ),
    options,
    createTokenSource(options.accessToken),
  )

/**
 * What the functions of single operations call with; a bundle then holds only the operations that it calls.
 *
 *     const ppdai = connectPpdai({ appId, privateKey })
 *     await sendSmsAuthCode(ppdai, { Mobile, DeviceFP })
 *
 * @throws ConfigurationError when an option, the key or the server is not usable
 */
export const connectPpdai: (options: PpdaiClientOptions) => Connection = createPpdaiCore
