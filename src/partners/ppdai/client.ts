import type { PpdaiHttp, PpdaiOperations } from '../../../generated/ppdai/client.ts'
import { contract } from '../../../generated/ppdai/contract.ts'
import { withMethods } from '../../client/methods.ts'
import type { Scheme } from '../../client/middleware.ts'
import { createSignerSource } from '../../crypto/keys.ts'
import { createPpdaiCore, type PpdaiClientOptions } from './connect.ts'
import type { PpdaiKeyOptions } from './key-options.ts'
import { createPpdaiSigner } from './signing.ts'

export type { PpdaiClientOptions }

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
export const createPpdaiClient = (options: PpdaiClientOptions): PpdaiClient =>
  withMethods<PpdaiClient>(createPpdaiCore(options), contract.operations, options.paths)

/** @throws ConfigurationError when the app id or the key is not usable */
export const ppdaiScheme = ({ privateKey, ...options }: PpdaiKeyOptions): Scheme => ({
  contract,
  signer: createPpdaiSigner({ ...options, signer: createSignerSource(privateKey) }),
})
