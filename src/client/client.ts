import type { CallRules } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { createClock } from './clock.ts'
import { readNumber, readTime, tell } from '../core/given.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { createBudget } from './budget.ts'
import { findServer, isPath, pathFault } from './server.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import type { CheckResponse } from './signed-response.ts'
import type { TokenSource } from './token.ts'
import { type Core, createCore } from './call.ts'
import type { CallEvent } from './events.ts'
import { type Fetch, sendWith } from './fetch.ts'

export interface ClientOptions<Name extends string> {
  /** A server of the contract by name, or a base URL. Default: the contract's first. */
  server?: Name | (string & {})
  /** Confirmed paths of operations whose own path is not documented, by operation id. */
  paths?: Readonly<Record<string, string>>
  /** Plain `http:` shows personal data to every hop; it is refused except on loopback. */
  allowInsecureTransport?: boolean
  /** Milliseconds for a whole call, including retries and reading the response. Default 60,000. */
  timeout?: number
  /**
   * How a call is retried, where the contract allows it: `attempts` at most (default 3), `attemptTimeout` milliseconds
   * for each (default 30,000). `false` for a single attempt; a corrected clock still causes a second attempt.
   */
  retry?: false | { attempts?: number; attemptTimeout?: number }
  /** Milliseconds that the clock is corrected by at most, after a partner refused a timestamp. Default 15 minutes. */
  maxClockCorrection?: number
  /**
   * Checks parameters and responses against the contract, and responses for numbers that JSON.parse would change. `warn` reports
   * faults of a response as events. Default `off`.
   */
  validate?: 'off' | 'warn' | 'throw'
  /** Keeps calls within the rates that the partner accepts; clients of one app id share it. See `createRateLimiter`. */
  limiter?: RateLimiter
  /** Reports attempts, clock corrections and what `validate` finds; never parameters or responses. */
  onEvent?: (event: CallEvent) => void
  /** Sends the requests in place of the runtime's `fetch`. It is given a Request. */
  fetch?: Fetch
  /** Milliseconds since 1970. */
  now?: () => number
  /** A number from 0 to 1, for the pause before a retry. */
  random?: () => number
}

/**
 * The core of a client.
 * @throws ConfigurationError when an option or the server is not usable
 */
export function connect(
  contract: CallRules,
  signer: RequestSigner,
  options: ClientOptions<string>,
  tokens?: TokenSource,
  checkResponse?: CheckResponse,
): Core {
  const {
    server,
    paths = {},
    allowInsecureTransport = false,
    timeout = 60_000,
    retry,
    maxClockCorrection = 15 * 60_000,
    validate = 'off',
    limiter,
    fetch,
    now = Date.now,
    random = Math.random,
  } = options
  const { attempts = 3, attemptTimeout = 30_000 } = retry === false ? { attempts: 1 } : (retry ?? {})
  const onEvent = observer(options.onEvent)
  for (const [name, value] of Object.entries({ timeout, attempts, attemptTimeout, maxClockCorrection })) {
    if (typeof value !== 'number' || !(value >= 0))
      throw new ConfigurationError(`${name} must be a number that is not negative.`)
  }
  if (fetch !== undefined && typeof fetch !== 'function')
    throw new ConfigurationError('fetch must be a function.')
  if (!['off', 'warn', 'throw'].includes(validate))
    throw new ConfigurationError('validate must be off, warn or throw.')
  for (const [id, path] of Object.entries(paths)) if (!isPath(path)) throw pathFault(id)
  return createCore({
    contract,
    signer,
    server: findServer(contract, server, allowInsecureTransport),
    paths,
    tokens,
    checkResponse,
    timeout,
    attemptTimeout,
    attempts,
    budget: createBudget(),
    clock: createClock(),
    maxCorrection: maxClockCorrection,
    validate,
    limiter,
    now: () => readTime(now),
    random: () => readNumber('random', random),
    onEvent,
    send: sendWith(fetch),
  })
}

export const observer =
  (onEvent: ClientOptions<string>['onEvent']) =>
  (event: CallEvent): void =>
    tell(onEvent, event)
