import type { ServerName } from '../../../generated/awda/operations.ts'
import { rules } from '../../../generated/awda/rules.ts'
import type { Connection } from '../../client/call-of.ts'
import type { Core } from '../../client/call.ts'
import { type ClientOptions, connect } from '../../client/client.ts'
import { type AwdaSignerOptions, createAwdaSigner } from './envelope.ts'

export interface AwdaClientOptions extends AwdaSignerOptions, ClientOptions<ServerName> {}

export const createAwdaCore = (options: AwdaClientOptions): Core =>
  connect(rules, createAwdaSigner(options), options)

/**
 * What the functions of single operations call with; a bundle then holds only the operations that it calls.
 *
 *     const awda = connectAwda({ appId, secret })
 *     await registerUser(awda, { mobile, name, nik, email })
 *
 * @throws ConfigurationError when an option, the secret or the server is not usable
 */
export const connectAwda: (options: AwdaClientOptions) => Connection = createAwdaCore
