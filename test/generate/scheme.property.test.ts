// Random declarations: each is accepted, compiles and runs; what it signs is verified, and refused when one character of
// it is another.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkScheme } from '../../src/generate/scheme/check.ts'
import { type Algorithm, createNodeSigner } from '../../src/signing/keys.ts'
import { exchange, now } from '../partners/exchange.ts'
import { fc } from '../property.ts'
import { isFull, runs } from '../share.ts'
import { type Case, cases, marks } from './scheme/random.ts'
import { rsaPair } from '../keys.ts'

const pairs: Record<string, { privateKey: KeyObject; publicKey: KeyObject }> = {
  rsa: rsaPair(2048),
  ecdsa: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ed25519: generateKeyPairSync('ed25519'),
}

function keysOf({ algorithm, appId, key, secret }: Case) {
  const pair = pairs[algorithm.replace(/-.*/, '')]
  const signer = pair ? createNodeSigner(algorithm.toUpperCase() as Algorithm, pair.privateKey) : secret
  return {
    options: { [appId]: 'app', [key]: signer },
    apps: new Map([['app', { [key]: pair ? pair.publicKey : secret }]]),
  }
}

it('signs and verifies by any declaration, and refuses what was changed', async () => {
  const places = new Set<string>()
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      expect(checkScheme(one.declared).filter(({ level }) => level === 'error')).toEqual([])
      const { options, apps } = keysOf(one)
      const { signed, receive } = await exchange(one.declared, options, apps, one.request)
      expect(await receive()).toMatchObject({ ok: true, appId: 'app' })
      const url = signed.url ?? one.request.url
      for (const name of one.signed) {
        const mark = marks[name]
        const other = mark.replace('m', 'n')
        const headers = Object.fromEntries(
          Object.entries(signed.headers).map(([key, text]) => [key, text.replace(mark, other)]),
        )
        if (name === 'header') headers['X-Mark'] = other
        const change = { headers, url: url.replace(mark, other), body: signed.body.replace(mark, other) }
        expect(await receive(change), name).toMatchObject({ reason: 'signature-mismatch' })
      }
      expect(await receive({ method: 'PUT' })).toMatchObject({ reason: 'signature-mismatch' })
      expect(await receive({ now: (now + 61) * 1000 })).toMatchObject({ reason: 'timestamp-expired' })
      places.add(one.place)
    }),
    { numRuns: runs(fc.readConfigureGlobal().numRuns ?? 0) },
  )
  expect(places.size).toBeGreaterThan(isFull ? 5 : 2)
}, 120_000)
