import type { KeyObject } from 'node:crypto'

/** A field that an app has where its partner declares a credential of this kind. */
export type Has<Credentials, Kind, Field> = Kind extends Credentials[keyof Credentials] ? Field : unknown

/** What verifies the calls of an app. Without a list of tokens every token counts as one of its users'. */
export type App<Credentials> = Has<Credentials, 'private-key', { readonly publicKey: KeyObject }> &
  Has<Credentials, 'secret', { readonly secret: KeyObject }> &
  Has<Credentials, 'token', { readonly accessTokens?: ReadonlySet<string> | undefined }>
