import type { KeyObject } from 'node:crypto'
import { createVerifier } from '../../../generated/ppdai/verify.ts'
import type { RequestVerifier } from '../../signing/scheme.ts'

/** An app that may call, by app id. Without a list of access tokens every token counts as one of its users'. */
export type PpdaiApps = ReadonlyMap<
  string,
  { publicKey: KeyObject; accessTokens?: ReadonlySet<string> | undefined }
>

/** Verifies requests as PPDAI's gateway does. Its window is not documented; the contract gives the one assumed here. */
export const createPpdaiVerifier = (apps: PpdaiApps): RequestVerifier => createVerifier(apps)
