import type { Middleware } from 'openapi-fetch'
import type { Fetch } from './fetch.ts'
import type { FindToken } from './token.ts'

/** Options of one call that `client.http` handles. Those of openapi-fetch and RequestInit go through, `[name]` among them. */
export interface HttpOptions {
  accessToken?: string | FindToken
  baseUrl?: string
  body?: unknown
  bodySerializer?: (body: unknown, headers: Headers) => unknown
  fetch?: Fetch
  headers?: unknown
  middleware?: readonly Middleware[]
  params?: { header?: unknown }
  redirect?: string
  Request?: typeof Request
  signal?: AbortSignal | null
  [name: string]: unknown
}
