// Prevents a diagnosis that holds up the requests behind it.

import { generateKeyPairSync, sign } from 'node:crypto'
import { operations as awda } from '../../../generated/awda/operations.ts'
import { operations as ppdai } from '../../../generated/ppdai/operations.ts'
import { diagnose } from '../../../src/doctor/index.ts'
import { hashes, rsaPublicKey } from '../../../src/doctor/node.ts'
import { type Figure, figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
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

/** A signature that is wrong in no known way: every cause is tried. */
const diagnoses = {
  awda: (body: string) => {
    const envelope = `{"appId":"app","timestamp":${now / 1000},"v":"1.0","signature":"${'0'.repeat(32)}","body":${body}}`
    diagnose('awda', { operation: awda.submitLoan, headers: new Headers(), body: envelope, now }, known)
  },
  ppdai: (body: string) => {
    const request = { operation: ppdai.userInfoAdd, headers, body, now }
    diagnose('ppdai', request, known, { types: { x: 'String', list: 'Other' } })
  },
}

export const measure: Measure<'mock/doctor'> = async () => ({
  'mock/doctor-awda': await worst('awda'),
  'mock/doctor-ppdai': await worst('ppdai'),
})

/** The most expensive of all shapes and sizes of a body. */
async function worst(api: keyof typeof diagnoses): Promise<Figure> {
  const figures: Figure[] = []
  for (const size of [1_000, 30_000, 1_000_000, 16_000_000]) {
    const bodies = largeBodies(size)
    const jobs = Object.entries(bodies).map(([name, body]) => [name, { work: () => diagnoses[api](body) }])
    const rounds: Record<string, number>[] = await inTurn(Object.fromEntries(jobs), { rounds: 25 })
    for (const name of Object.keys(bodies)) {
      const note = `${name}, ${size / 1000} kB`
      figures.push({ ...figureOf(rounds, (round) => round[name] ?? NaN), note })
    }
  }
  return figures.reduce((most, one) => (one.value > most.value ? one : most))
}
