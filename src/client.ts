import {
  bind as bindAwda,
  createHttp as createAwdaHttp,
  type AwdaHttp,
  type AwdaOperations,
} from '../generated/awda/client.ts'
import type { ServerName as AwdaServer } from '../generated/awda/operations.ts'
import {
  bind as bindPpdai,
  createHttp as createPpdaiHttp,
  type PpdaiHttp,
  type PpdaiOperations,
} from '../generated/ppdai/client.ts'
import type { ServerName as PpdaiServer } from '../generated/ppdai/operations.ts'
import { CapturedRequest } from './capture.ts'
import type { Contract } from './contract.ts'
import { contract as awda } from './contracts/awda.ts'
import { contract as ppdai } from './contracts/ppdai.ts'
import { ConfigurationError } from './errors.ts'
import { createClock } from './clock.ts'
import { createSignerSource, type PpdaiKeyOptions } from './keys.ts'
import { createBudget, defaultPolicy } from './retry.ts'
import { serialize } from './serialize.ts'
import { findServer } from './server.ts'
import { type AwdaSignerOptions, createAwdaSigner } from './signing/awda-envelope.ts'
import { createPpdaiSigner } from './signing/ppdai.ts'
import type { RequestSigner } from './signing/scheme.ts'
import { createTokenSource, type FindToken } from './token.ts'
import { type CallEvent, createTransport } from './transport.ts'

export interface ClientOptions<Name extends string> {
  /** A server of the contract by name, or a base URL. Default: the contract's first. */
  server?: Name | (string & {})
  /** Confirmed paths of operations whose own path is not documented, by operation id. */
  paths?: Readonly<Record<string, string>>
  /** Plain `http:` shows personal data to every hop; it is refused except on loopback. */
  allowInsecureTransport?: boolean
  /** Milliseconds for a whole call, its repetitions and the answer's body included. Default 60,000. */
  timeout?: number
  /**
   * How a call is repeated, where the contract allows it: `attempts` at most (default 3), `attemptTimeout` milliseconds
   * for each (default 30,000). `false` for a single attempt; a corrected clock still signs anew.
   */
  retry?: false | { attempts?: number; attemptTimeout?: number }
  /** Milliseconds that the clock is corrected by at most, after a partner refused a timestamp. Default 15 minutes. */
  maxClockCorrection?: number
  /** Checks parameters and answers against the contract. `warn` reports faults of an answer as events. Default `off`. */
  validate?: 'off' | 'warn' | 'throw'
  /** Told of every attempt, correction of the clock and fault found by `validate`; never of parameters or answers. */
  onEvent?: (event: CallEvent) => void
  fetch?: (request: Request) => Promise<Response>
  /** Milliseconds since 1970. */
  now?: () => number
  /** A number from 0 to 1, for the pause before a repetition. */
  random?: () => number
}

export interface PpdaiClientOptions extends PpdaiKeyOptions, ClientOptions<PpdaiServer> {
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

export interface AwdaClientOptions extends AwdaSignerOptions, ClientOptions<AwdaServer> {}

/** One method per operation, and the openapi-fetch client underneath, signed the same way. */
export type PpdaiClient = PpdaiOperations & { readonly http: PpdaiHttp }
export type AwdaClient = AwdaOperations & { readonly http: AwdaHttp }

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
  const http = createPpdaiHttp(
    connect(ppdai, createPpdaiSigner({ ...options, signer: source }), options, accessToken),
  )
  return { ...bindPpdai(http), http }
}

/**
 * A client of the AWDA / MauCash partner API. It fills the envelope; a call gives the business parameters and resolves
 * to `result`.
 *
 *     const awda = createAwdaClient({ appId, secret, server: 'staging' })
 *     await awda.registerUser({ mobile, name, nik, email })
 *
 * @throws ConfigurationError when an option, the secret or the server is not usable
 */
export function createAwdaClient(options: AwdaClientOptions): AwdaClient {
  const http = createAwdaHttp(connect(awda, createAwdaSigner(options), options))
  return { ...bindAwda(http), http }
}

// openapi-fetch builds a request at this address; the transport reads the path from it and sends another.
const carrier = 'http://operation.invalid'

function connect(
  contract: Contract,
  signer: RequestSigner,
  options: ClientOptions<string>,
  accessToken?: PpdaiClientOptions['accessToken'],
) {
  const { paths = {}, timeout = 60_000, validate = 'off', now = Date.now, random = Math.random } = options
  const { attempts = 3, attemptTimeout = 30_000 } =
    options.retry === false ? { attempts: 1 } : (options.retry ?? {})
  const onEvent = observer(options.onEvent)
  for (const [id, path] of Object.entries(paths)) {
    if (!(id in contract.operations))
      throw new ConfigurationError(`paths: the contract has no operation ${id}.`)
    if (!path.startsWith('/'))
      throw new ConfigurationError(`paths: the path of ${id} has to begin with a slash.`)
  }
  const transport = createTransport({
    contract,
    signer,
    server: findServer(contract, options.server, options.allowInsecureTransport ?? false),
    paths,
    tokens: createTokenSource(accessToken),
    timeout,
    attemptTimeout,
    policy: { ...defaultPolicy, attempts },
    budget: createBudget(),
    clock: createClock({
      window: contract.windowSeconds * 1000,
      maxCorrection: options.maxClockCorrection ?? 15 * 60_000,
      onCorrection: (offset) => onEvent({ type: 'clock', offsetMs: offset }),
    }),
    validate,
    now,
    random,
    onEvent,
    fetch: options.fetch ?? ((request) => fetch(request)),
  })
  return { baseUrl: carrier, Request: CapturedRequest, bodySerializer: serialize, fetch: transport }
}

/** An observer cannot fail a call: what it throws is its own affair. */
function observer(onEvent: ClientOptions<string>['onEvent']): (event: CallEvent) => void {
  return (event) => {
    try {
      onEvent?.(event)
    } catch {
      // Nobody is there to hear of it.
    }
  }
}
