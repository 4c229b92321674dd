// Requests of the public schemes, and a doctor who knows their callers.
import { createSecretKey } from 'node:crypto'
import { operations } from '../../generated/awda/operations.ts'
import { diagnose, type Diagnosis, type Known, type Subject } from '../../src/doctor/index.ts'
import { knownOf } from '../../src/doctor/node.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { declarationOf } from '../partners/preset.ts'
import { ed, otherEd, otherRsa, otherSecret, rsa, type Scheme, secret, seconds } from './preset-mistakes.ts'

const operation = { ...operations.listBanks, path: '/v3/orders/{order}', method: 'POST' }

const subjectOf = ({ name }: Scheme): Subject => ({
  name,
  scheme: readScheme(declarationOf(name), name),
  parameters: {},
  hooks: {},
  tables: { fields: {} },
})

export function knownFor({ name, fields }: Scheme): Known {
  const isEd = name.includes('ed25519')
  const isRsa = name === 'params-rsa' || name === 'wechatpay-v3'
  const app = isEd ? ed : rsa
  const other = isEd ? otherEd : otherRsa
  const secretOf = (text: string) =>
    createSecretKey(Buffer.from(name === 'standard-webhooks' ? `whsec_${text}` : text))
  return knownOf(
    new Map([
      [fields.id, isEd || isRsa ? { publicKey: app.publicKey } : { secret: secretOf(secret) }],
      ['neighbour', isEd || isRsa ? { publicKey: other.publicKey } : { secret: secretOf(otherSecret) }],
    ]),
  )
}

const subjects = new Map<string, Subject>()
const callers = new Map<string, Known>()

export function see(scheme: Scheme, signature: string, showValues = false, known?: Known): Diagnosis {
  const { url, headers, body } = scheme.send(scheme.fields, signature)
  const request = {
    operation,
    method: scheme.fields.method,
    url,
    headers: new Headers({ 'content-type': 'application/json', ...headers }),
    body,
    now: seconds * 1000 + 500,
  }
  const subject = subjects.get(scheme.name) ?? subjectOf(scheme)
  subjects.set(scheme.name, subject)
  const caller = known ?? callers.get(scheme.name) ?? knownFor(scheme)
  if (!known) callers.set(scheme.name, caller)
  return diagnose(subject, request, caller, { showValues })
}
