import { type Reason, reasons } from '../../core/contract.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { spellOut } from '../../signing/long-form.ts'
import { checkScheme } from '../scheme/check.ts'
import { type ContractFiles, get, nodeOf } from './files.ts'

/** What is wrong with the declaration of a signature: it could not be compiled, or would sign less than it seems. */
export function checkSignature({ api, files }: ContractFiles): string[] {
  const declared = files.get('signature.yaml')?.data
  const errors = checkScheme(declared, api).filter(({ level }) => level === 'error')
  if (errors.length) return errors.map(({ at, message }) => `signature.yaml: ${at}: ${message}`)
  const scheme = spellOut(declared, api)
  return [
    ...missingRefusals(scheme),
    ...missingEvents(scheme, nodeOf(get(files.get('openapi.yaml')?.data, 'webhooks'))),
  ]
}

/** The mock responds to each failed check with a code of the partner. */
const missingRefusals = (scheme: Scheme): string[] =>
  neededReasons(scheme)
    .filter((reason) => !Object.hasOwn(scheme.refusals, reason))
    .map(
      (reason) =>
        `signature.yaml: refusals.${reason}: is missing. Say which code the partner returns, and its grade.`,
    )

/** Why a request can be refused under a scheme: a scheme without a nonce, say, has no nonce to miss. */
export function neededReasons(scheme: Scheme): Reason[] {
  const kinds = (...all: Parameters<typeof namesOfKind>[1][]) =>
    all.some((kind) => namesOfKind(scheme, kind).length)
  const can: Record<string, boolean> = {
    app: kinds('id', 'key-id'),
    timestamp: scheme.time !== undefined,
    nonce: scheme.nonce !== undefined,
    token: kinds('token'),
  }
  return reasons.filter((reason) => can[reason.split('-')[0] ?? ''] ?? true)
}

const missingEvents = ({ events }: Scheme, webhooks: object): string[] =>
  Object.keys(webhooks)
    .filter((name) => !Object.hasOwn(events, name))
    .map(
      (name) =>
        `signature.yaml: events.${name}: is missing. Say how the webhook is signed: a scheme, or like: requests and x-source.`,
    )
