// Requests that the partner published with their signatures: the only proof of a declaration that lendspec did not make.

import { createPublicKey } from 'node:crypto'
import type { Operation } from '../../core/contract.ts'
import { callerId, checkingField, namesOfKind, otherIds, signingKeys } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'
import type { Compiled } from '../scheme/run.ts'
import type { Credentials } from './input.ts'

/** A published request, as `lendspec verify` reads one. One without `url` is only copied. */
interface Known {
  readonly id?: string
  readonly url?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** When it was signed, in seconds since 1970. Default: the time of all vectors. */
  readonly timestamp?: number
  /** What it was signed with, beside the credentials of all vectors. */
  readonly credentials?: Readonly<Record<string, string>>
}

type Signed = Pick<Operation, 'id' | 'method' | 'path' | 'types'>

/** Why the compiled verifier refuses a published request, a line for each. */
export async function knownFaults(
  { scheme, credentials, compiled }: { scheme: Scheme; credentials: Credentials; compiled: Compiled },
  operations: readonly Signed[],
  known: readonly Known[],
): Promise<string[]> {
  const faults: string[] = []
  for (const [index, one] of known.entries()) {
    const { url, method = 'POST', headers = {}, body = '', timestamp = credentials.timestamp } = one
    if (url === undefined) continue
    const keys = { ...credentials, ...one.credentials }
    const verdict = (await compiled.createVerifier(appsOf(scheme, keys)).verify({
      operation: { ...findByPath(operations, method, url), accessToken: false },
      method,
      url,
      headers: new Headers(headers),
      body,
      now: timestamp * 1000,
    })) as { ok: boolean; reason?: string; detail?: string }
    if (verdict.ok) continue
    const what = `known.${one.id ?? index}: is refused as ${verdict.reason}: ${verdict.detail}`
    const cure = /^timestamp-(?:expired|future)$/.test(verdict.reason ?? '')
      ? 'Give `timestamp`, the seconds since 1970 when it was signed'
      : 'Correct signature.yaml, the credentials, or the copy of the request'
    faults.push(`${what}. ${cure}.`)
  }
  return faults
}

/** The one app of the credentials, as a receiver has it: by its id, or alone where nothing names the caller. */
export function appsOf(scheme: Scheme, credentials: Readonly<Record<string, string | number>>): object {
  const caller = callerId(scheme)
  const [keyId] = namesOfKind(scheme, 'key-id')
  const fields = signingKeys(scheme).map((key): [string, unknown] => {
    const text = String(credentials[key.name])
    const value = key.kind === 'secret' ? text : createPublicKey(text)
    return [
      checkingField(scheme, key),
      keyId === undefined ? value : new Map([[String(credentials[keyId]), value]]),
    ]
  })
  const ids = otherIds(scheme).map((name): [string, unknown] => [name, String(credentials[name])])
  const app = Object.fromEntries([...ids, ...fields])
  return caller === '' ? app : new Map([[String(credentials[caller]), app]])
}

/** The path of a server may come before that of the operation. */
function findByPath(operations: readonly Signed[], method: string, url: string): Signed {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*|[?#][^]*$/gi, '')
  const fits = (one: Signed) => {
    const parts = one.path.split(/\{[^}]*\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return one.method === method && new RegExp(`${parts.join('[^/]+')}$`).test(path)
  }
  return operations.find(fits) ?? { id: 'none', method, path }
}
