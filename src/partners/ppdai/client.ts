import type { PpdaiHttp, PpdaiOperations } from '../../../generated/ppdai/client.ts'
import type { ServerName } from '../../../generated/ppdai/operations.ts'
import { bind, type ClientOptions, connect, observer } from '../../client/client.ts'
import { createHttp } from '../../client/http.ts'
import { contract } from '../../../generated/ppdai/contract.ts'
import { createSignerSource } from '../../crypto/keys.ts'
import type { Scheme } from '../../client/middleware.ts'
import type { PpdaiKeyOptions } from './key-options.ts'
import { createPpdaiSigner } from './signing.ts'
import type { FindToken } from '../../client/token.ts'

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

/** One method per operation, and an openapi-fetch client that is signed the same way. */
export type PpdaiClient = PpdaiOperations & { readonly http: PpdaiHttp }

/**
 * A client of the PPDAI open platform.
 *
 *     const ppdai = createPpdaiClient({ appId, privateKey })
 *     await ppdai.sendSmsAuthCode({ Mobile: '15200000001', DeviceFP: '9b8b9a1b' })
 *
 * @throws ConfigurationError when an option, the key or the server is not usable
 */
export function createPpdaiClient(options: PpdaiClientOptions): PpdaiClient {
  const { privateKey, onEvent, accessToken } = options
  const source = createSignerSource(privateKey, (bits) =>
    observer(onEvent)({ type: 'warning', reason: 'weak-key', bits }),
  )
  const signer = createPpdaiSigner({ ...options, signer: source })
  const core = connect(contract, signer, options, accessToken)
  const http = createHttp<PpdaiHttp>(core, contract.operations)
  return { ...bind<PpdaiOperations>(core, contract), http }
}

/** @throws ConfigurationError when the app id or the key is not usable */
export const ppdaiScheme = ({ privateKey, ...options }: PpdaiKeyOptions): Scheme => ({
  contract,
  signer: createPpdaiSigner({ ...options, signer: createSignerSource(privateKey) }),
})
