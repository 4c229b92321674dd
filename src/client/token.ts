import type { Operation } from '../core/contract.ts'
import { isLendspecError } from '../core/base-error.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
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
  /** Undefined without a token. */
  readonly given: string | FindToken | undefined
  /** The refused token that was replaced last; see `token-renewal.ts`. */
  latest: { refused: string; renewed: Promise<string> } | undefined
}

export function createTokenSource(given: string | FindToken | undefined): TokenSource {
  return {
    given,
    latest: undefined,
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
  }
}

/** Our own errors say nothing secret, and what to do: a store of tokens throws them. */
export async function ask(find: FindToken, wanted: { refused?: string }): Promise<string> {
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
