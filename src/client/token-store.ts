// Keeps the access tokens of a partner's users.

import { RejectedError } from '../core/answer-error.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { readTime } from '../core/given.ts'
import { createMemoryTexts, withLease } from '../core/store.ts'
import type { FindToken } from './token.ts'
import { LoginRequiredError, type TokenRules, type TokenStore, type TokenStoreOptions } from './tokens.ts'

/** As it is stored. The user's id is in the key alone. */
interface Tokens {
  readonly access: string
  readonly refresh: string
  readonly expiresAt?: number
  readonly endsAt: number
}

type Row = Readonly<Record<string, unknown>>
type Method = (parameters: Row) => Promise<Row>

/** A refresh token counts as dead a minute before its date: it has to arrive there. */
const deadBefore = 60_000
/** After a failed refresh of a token that is still valid, calls use it for this long before the next attempt. */
const quiet = 30_000

/** @throws ConfigurationError for an unusable option */
export function createTokenStore<Answer extends object, Client extends object>(
  { fields, login, exchange, refresh, authorisation }: TokenRules,
  {
    appId,
    client,
    store = createMemoryTexts(),
    margin = 300_000,
    now: clock = Date.now,
  }: TokenStoreOptions<Client>,
): TokenStore<Answer> {
  if (typeof appId !== 'string' || appId === '')
    throw new ConfigurationError('appId must be a text that is not empty.')
  if (typeof margin !== 'number' || !(margin >= 0))
    throw new ConfigurationError('margin must be a number that is not negative.')
  const now = () => readTime(clock)
  const methods = client as Readonly<Record<string, Method>>
  for (const { operation } of [exchange, refresh])
    if (typeof methods[operation] !== 'function')
      throw new ConfigurationError(`client must have the method ${operation}.`)
  const pending = new Map<string, Promise<string>>()
  const quietUntil = new Map<string, number>()
  const keyOf = (user: string) => `tokens/${encodeURIComponent(appId)}/${encodeURIComponent(user)}`

  const parse = (text: string | undefined) => (text === undefined ? undefined : (JSON.parse(text) as Tokens))
  const read = async (user: string) => parse(await store.get(keyOf(user)))

  function textOf(answer: Row, before?: Tokens): string {
    const seconds = Number(answer[fields.seconds] ?? Number.NaN)
    return JSON.stringify({
      access: textIn(answer, fields.access) ?? '',
      refresh: textIn(answer, fields.refresh) ?? before?.refresh ?? '',
      ...(seconds > 0 && { expiresAt: now() + seconds * 1000 }),
      endsAt: before?.endsAt ?? now() + authorisation * 1000,
    } satisfies Tokens)
  }

  /** Not refused, and valid for this long. */
  const isGood = ({ access, expiresAt = Infinity }: Tokens, refused: string | undefined, rest: number) =>
    access !== '' && access !== refused && now() < expiresAt - rest

  const find =
    (user: string): FindToken =>
    async ({ refused }) => {
      const tokens = known(await read(user))
      if (isGood(tokens, refused, margin)) return tokens.access
      const isUsable = isGood(tokens, refused, 0)
      if (isUsable && now() < (quietUntil.get(user) ?? -Infinity)) return tokens.access
      try {
        return await once(user, () => renew(user, refused))
      } catch (error) {
        if (!isUsable || (error instanceof LoginRequiredError && error.reason === 'ended')) throw error
        quietUntil.set(user, now() + quiet)
        return tokens.access
      }
    }

  /** One refresh for all calls of this process. */
  function once(user: string, work: () => Promise<string>): Promise<string> {
    const running = pending.get(user) ?? work().finally(() => pending.delete(user))
    pending.set(user, running)
    return running
  }

  /** One refresh for all processes: who comes second finds the new token. */
  const renew = (user: string, refused: string | undefined) =>
    withLease(store, `${keyOf(user)}/lease`, async () => {
      const key = keyOf(user)
      const expected = (await store.get(key)) ?? null
      const tokens = known(parse(expected ?? undefined))
      if (isGood(tokens, refused, margin)) return tokens.access
      if (tokens.refresh === '' || now() >= tokens.endsAt - deadBefore)
        throw new LoginRequiredError('expired')
      // Where the user has logged in meanwhile, the tokens of that login stay.
      let text = endedText(tokens)
      try {
        const request = { [fields.app]: appId, [fields.user]: user, [fields.refresh]: tokens.refresh }
        text = textOf(await methods[refresh.operation]!(request), tokens)
      } catch (error) {
        if (!(error instanceof RejectedError && refresh.ended.includes(error.partnerMessage))) throw error
      }
      return known((await store.set(key, text, { expected })) ? parse(text) : await read(user)).access
    })

  async function save(answer: Row): Promise<string> {
    const user = textIn(answer, fields.user)
    if (user === undefined || textIn(answer, fields.access) === undefined)
      throw new ConfigurationError(
        `The response has no ${fields.user} or no ${fields.access}: nothing was stored.`,
      )
    await store.set(keyOf(user), textOf(answer))
    return user
  }

  return {
    loginUrl(returnTo) {
      const url = new URL(login.url)
      url.searchParams.set(login.app, appId)
      url.searchParams.set(login.returnTo, returnTo)
      return url.href
    },
    async exchange(text) {
      const code = (URL.canParse(text) && new URL(text).searchParams.get(login.code)) || text
      return save(await methods[exchange.operation]!({ [fields.app]: appId, [exchange.code]: code }))
    },
    save: (answer) => save(answer as Row),
    of: find,
    async status(user) {
      const tokens = await read(user)
      if (!tokens) return undefined
      const { access, expiresAt, endsAt } = tokens
      const isOver = !isGood(tokens, undefined, 0) && now() >= endsAt - deadBefore
      return { expiresAt, endsAt, ended: access === '' || isOver }
    },
    async end(user) {
      const tokens = await read(user)
      if (tokens) await store.set(keyOf(user), endedText(tokens))
    },
  }
}

/** Both tokens are dropped. That they were there is known, so that the user is asked to log in again. */
const endedText = ({ endsAt }: Tokens) => JSON.stringify({ access: '', refresh: '', endsAt } satisfies Tokens)

function known(tokens: Tokens | undefined): Tokens {
  if (!tokens) throw new LoginRequiredError('unknown')
  if (tokens.access === '') throw new LoginRequiredError('ended')
  return tokens
}

const textIn = (answer: Row, name: string): string | undefined => {
  const value = answer[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
