import { type Reason, reasons } from '../../core/contract.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { spellOut } from '../../signing/long-form.ts'
import { checkScheme } from '../scheme/check.ts'
import { textOf } from '../node.ts'
import { type ContractFiles, operationsIn } from './files.ts'

/** What is wrong with the declaration of a signature: it could not be compiled, or would sign less than it seems. */
export function checkSignature(contract: ContractFiles): string[] {
  const { api, files } = contract
  const declared = files.get('signature.yaml')?.data
  const errors = checkScheme(declared, api).filter(({ level }) => level === 'error')
  if (errors.length) return errors.map(({ at, message }) => `signature.yaml: ${at}: ${message}`)
  const scheme = spellOut(declared, api)
  return [...missingRefusals(scheme), ...missingEvents(scheme, contract)]
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

const missingEvents = ({ events }: Scheme, contract: ContractFiles): string[] =>
  operationsIn(contract)
    .filter(({ isWebhook }) => isWebhook)
    .map(({ operation }) => textOf(operation['operationId']))
    .filter((id) => !Object.hasOwn(events, id))
    .map(
      (id) =>
        `signature.yaml: events.${id}: is missing. Say how the webhook is signed: a scheme, or like: requests and x-source.`,
    )
