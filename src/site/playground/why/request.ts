// What was refused, completed with what the inputs say.

import { signature as awda } from '../../../../generated/awda/signature.ts'
import { signature as ppdai } from '../../../../generated/ppdai/signature.ts'
import { envelopeMembers, signedEnvelope } from '../../../partners/awda/signing.ts'
import type { Shared } from '../shared.ts'
import { isRecord, type Pasted } from './pasted.ts'

export interface Signature {
  readonly name: string
  readonly value: string
}

interface Request {
  readonly headers: Headers
  readonly body: string
  readonly appId: string
  readonly timestamp: string
  readonly signatures: readonly Signature[]
  readonly isPasted: { readonly appId: boolean; readonly timestamp: boolean }
}

export function requestOfPpdai({ headers: given, body, signature }: Pasted, shared: Shared): Request {
  const names = ppdai.headers
  const caller = shared.caller('ppdai')
  const headers = new Headers()
  for (const [name, value] of given) append(headers, name, value)
  const isPasted = { appId: headers.has(names.appId), timestamp: headers.has(names.timestamp) }
  // Of a whole request a missing header is the mistake; of a part of one it stands in the inputs.
  const isPart = body === undefined || !given.some(([name]) => /^(?:host|content-type)$/i.test(name))
  if (isPart && !isPasted.appId) append(headers, names.appId, caller.appId)
  if (isPart && !isPasted.timestamp) append(headers, names.timestamp, caller.timestamp)
  if (signature !== undefined) append(headers, names.signature, signature)
  const signatures = [names.timestampSignature, names.signature].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [{ name, value }]
  })
  return {
    headers,
    body: body ?? shared.body(),
    appId: headers.get(names.appId) ?? '',
    timestamp: headers.get(names.timestamp) ?? '',
    signatures,
    isPasted,
  }
}

/** A header that cannot be sent did not arrive. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value)
  } catch {
    // Its name or value holds characters that HTTP does not carry.
  }
}

export function requestOfAwda({ body, signature }: Pasted, shared: Shared): Request {
  const names = awda.envelope
  const caller = shared.caller('awda')
  const envelope =
    signature === undefined
      ? (body ?? '')
      : signedEnvelope(envelopeMembers(caller.appId, Number(caller.timestamp), shared.body()), signature)
  const members = parse(envelope)
  const read = (name: string) => {
    const value = members[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const value = signature ?? read(names.signature)
  return {
    headers: new Headers(),
    body: envelope,
    appId: read(names.appId) || caller.appId,
    timestamp: read(names.timestamp),
    // An envelope without its signature is for the doctor: the member may be misspelt.
    signatures: envelope === '' ? [] : [{ name: names.signature, value }],
    isPasted: { appId: signature === undefined, timestamp: signature === undefined },
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}
