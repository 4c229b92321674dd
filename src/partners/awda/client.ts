import type { AwdaHttp, AwdaOperations } from '../../../generated/awda/client.ts'
import { contract } from '../../../generated/awda/contract.ts'
import { withMethods } from '../../client/methods.ts'
import type { Scheme } from '../../client/middleware.ts'
import { type AwdaClientOptions, createAwdaCore } from './connect.ts'
import { type AwdaSignerOptions, createAwdaSigner } from './envelope.ts'

export type { AwdaClientOptions }

/** One method per operation, and an openapi-fetch client that is signed the same way. */
export type AwdaClient = AwdaOperations & { readonly http: AwdaHttp }

/**
 * A client of the AWDA / MauCash partner API. It fills the envelope; a call gives the business parameters and resolves
 * to `result`. Its MD5 comes from `node:crypto`: where there is none, making a client is refused.
 *
 *     const awda = createAwdaClient({ appId, secret, server: 'staging' })
 *     await awda.registerUser({ mobile, name, nik, email })
 *
 * @throws ConfigurationError when an option, the secret or the server is not usable
 */
export const createAwdaClient = (options: AwdaClientOptions): AwdaClient =>
  withMethods<AwdaClient>(createAwdaCore(options), contract.operations, options.paths)

/** @throws ConfigurationError when the app id or the secret is not usable */
export const awdaScheme = (options: AwdaSignerOptions): Scheme => ({
  contract,
  signer: createAwdaSigner(options),
})
