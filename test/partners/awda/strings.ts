// AWDA's envelope piece by piece, as compiled from spec/awda/signature.yaml.

import { receivedEnvelopeString } from '../../../generated/awda/verify.ts'
import { awda } from '../../oracle/names.ts'
import { type Member, printMembers } from '../../../src/core/json.ts'
import { textOf } from '../../../src/signing/read.ts'

const names = awda.envelope

/** The value of a field as it is signed: text loses its quotes, all else is its JSON text as written. */
export const signedValue = textOf

/** The envelope of a call before it is signed. A body that is empty or only whitespace means no parameters. */
export const envelopeMembers = (appId: string, timestamp: number, body: string): Member[] => [
  { name: names.appId, raw: JSON.stringify(appId) },
  { name: names.timestamp, raw: String(timestamp) },
  { name: names.version, raw: JSON.stringify(awda.version) },
  // Whitespace around it does not belong to the field that is read back.
  { name: names.body, raw: body.trim() || '""' },
]

/** The string to sign without the secret. */
export const canonicalText = receivedEnvelopeString

/** The envelope as it is sent, each field character for character as it was signed. */
export const signedEnvelope = (members: readonly Member[], signature: string): string =>
  printMembers([...members, { name: names.signature, raw: JSON.stringify(signature) }])
