// Made from spec/awda by `npm run generate`. Do not edit.

import type { Connection } from '../../src/client/call-of.ts'
import type { Core } from '../../src/client/call.ts'
import { type ClientOptions, connect } from '../../src/client/client.ts'
import type { ServerName } from './operations.ts'
import { rules } from './rules.ts'
import { createAwdaSigner, type AwdaSignerOptions } from './signer.ts'

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
