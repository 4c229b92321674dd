import type { Operation } from '../core/contract.ts'
import { ConfigurationError, isLendspecError } from '../core/errors.ts'
import { isHeaderValue } from '../core/bytes.ts'
import { awaitGiven } from '../core/given.ts'

/** Finds the user's access token; `refused` is the one the partner no longer takes, to find another for. */
export type FindToken = (wanted: { refused?: string }) => string | Promise<string>

/** The access token of a client, and how a refused one is replaced. */
export interface TokenSource {
  /** @throws ConfigurationError for a token that is missing or cannot stand in a header */
  find(operation: Operation, renewed: Promise<string> | undefined): Promise<string>
  /** The same for a call that brings its own token. */
  of(token: string | FindToken): TokenSource
  /** Asks once for all calls that were refused with this token; undefined where nobody can be asked. */
  renew(refused: string): Promise<string> | undefined
  /** The partner rejected this token too, so the next call asks for a new one. */
  forget(renewed: Promise<string>): void
}

export function createTokenSource(given: string | FindToken | undefined): TokenSource {
  let latest: { refused: string; renewed: Promise<string> } | undefined
  const source: TokenSource = {
    of: createTokenSource,
    async find(operation, renewed) {
      const token = await (renewed ?? (typeof given === 'function' ? ask(given, {}) : given))
      if (token === undefined)
        throw new ConfigurationError(
          `${operation.id} needs the user's access token: give accessToken to the client or the call.`,
        )
      if (!isHeaderValue(token))
        throw new ConfigurationError(
          'accessToken must be 1 to 512 visible ASCII characters without whitespace.',
        )
      return token
    },
    renew(refused) {
      if (typeof given !== 'function') return undefined
      if (latest?.refused !== refused) {
        const renewed = ask(given, { refused })
        renewed.catch(() => source.forget(renewed))
        latest = { refused, renewed }
      }
      return latest.renewed
    },
    forget(renewed) {
      if (latest?.renewed === renewed) latest = undefined
    },
  }
  return source
}

/** Our own errors say nothing secret, and what to do: a store of tokens throws them. */
async function ask(find: FindToken, wanted: { refused?: string }): Promise<string> {
  const found = await awaitGiven('accessToken', async () => {
    try {
      return { token: await find(wanted) }
    } catch (error) {
      if (isLendspecError(error)) return { error }
      throw error
    }
  })
  if ('error' in found) throw found.error
  return found.token
}
