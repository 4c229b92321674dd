// Prevents a diagnosis that holds up the requests behind it.

import { generateKeyPairSync, sign } from 'node:crypto'
import { subjects } from '../../../generated/subjects.ts'
import { diagnose } from '../../../src/doctor/index.ts'
import { hashes, rsaPublicKey } from '../../../src/doctor/node.ts'
import { type Figure, figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { byKey, bySecret, operationOf } from '../partners.ts'
import { inTurn } from '../sample.ts'
import { largeBodies } from './bodies.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const known = {
  hashes,
  publicKeys: new Map([['app', rsaPublicKey(publicKey)]]),
  secrets: new Map([['app', 'a-secret']]),
}
const signature = sign('sha1', Buffer.from('another text'), privateKey).toString('base64')
const headers = new Headers({
  'X-PPD-APPID': 'app',
  'X-PPD-TIMESTAMP': String(now / 1000),
  'X-PPD-TIMESTAMP-SIGN': signature,
  'X-PPD-SIGN': signature,
})

/** A signature that is wrong in no known way: every cause is tried. The request is made before: it arrives in one piece. */
const diagnoses = {
  secret: (body: string) => {
    const envelope = `{"appId":"app","timestamp":${now / 1000},"v":"1.0","signature":"${'0'.repeat(32)}","body":${body}}`
    const operation = operationOf(bySecret, 'submitLoan')
    const request = { operation, headers: new Headers(), body: envelope, now }
    return () => diagnose(subjects[bySecret], request, known)
  },
  key: (body: string) => {
    const request = { operation: operationOf(byKey, 'userInfoAdd'), headers, body, now }
    return () => diagnose(subjects[byKey], request, known, { types: { x: 'String', list: 'Other' } })
  },
}

export const measure: Measure<'mock/doctor'> = async () => ({
  'mock/doctor-secret': await worst('secret'),
  'mock/doctor-key': await worst('key'),
})

/** The most expensive of all shapes and sizes of a body. */
async function worst(kind: keyof typeof diagnoses): Promise<Figure> {
  const figures: Figure[] = []
  for (const size of [1_000, 16_000, 30_000, 1_000_000, 16_000_000]) {
    const bodies = largeBodies(size)
    const jobs = Object.entries(bodies).map(([name, body]) => [name, { work: diagnoses[kind](body) }])
    const rounds: Record<string, number>[] = await inTurn(Object.fromEntries(jobs), { rounds: 25 })
    for (const name of Object.keys(bodies)) {
      const note = `${name}, ${size / 1000} kB`
      figures.push({ ...figureOf(rounds, (round) => round[name] ?? NaN), note })
    }
  }
  return figures.reduce((most, one) => (one.value > most.value ? one : most))
}
