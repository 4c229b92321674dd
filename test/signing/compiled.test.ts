// Compiled signers and verifiers against the ones that were written by hand (test/oracle): the same bytes, refusals and
// verdicts for random bodies, signed, damaged and verified.
import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import * as awdaSign from '../../generated/awda/sign.ts'
import * as awdaVerify from '../../generated/awda/verify.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { parameters } from '../../generated/ppdai/scheme.ts'
import * as ppdaiSign from '../../generated/ppdai/sign.ts'
import * as ppdaiVerify from '../../generated/ppdai/verify.ts'
import { readObject } from '../../src/core/json.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import type { Operation } from '../../src/core/contract.ts'
import { declareTypes, lowerCase } from '../../src/signing/declared.ts'
import * as awdaEnvelope from '../oracle/awda-envelope.ts'
import * as awdaText from '../oracle/awda-signing.ts'
import * as ppdaiText from '../oracle/ppdai-signing.ts'
import { createPpdaiVerifier } from '../oracle/ppdai-verifier.ts'
import { privateKey, publicKey } from '../support.ts'
import {
  chance,
  damageBody,
  damageEnvelope,
  outcomeOf,
  pick,
  randomBody,
  randomOf,
  values,
} from './random-bodies.ts'

const rounds = Number(process.env['DIFFERENTIAL_OUTCOMES'] ?? 1500)
const now = 1_700_000_000

interface Tally {
  same: number
  readonly kinds: Set<string>
  readonly different: string[]
}
const tally = (): Tally => ({ same: 0, kinds: new Set(), different: [] })

/** What goes over the wire, headers in their order. */
const wire = ({ headers, body }: { headers: object; body: string }) => ({ headers, body })

async function compare(
  all: Tally,
  given: string,
  hand: () => unknown,
  compiled: () => unknown,
): Promise<string> {
  const [a, b] = [await outcomeOf(hand), await outcomeOf(compiled)]
  if (a === b) all.same++
  else all.different.push(`${given}\n  by hand  ${a.slice(0, 300)}\n  compiled ${b.slice(0, 300)}`)
  all.kinds.add(/"reason":"([\w-]+)"|^\w+:\w+\|\w*\|([\w-]+)/.exec(a)?.slice(1).find(Boolean) ?? 'good')
  return a
}

describe('compiled, against written by hand', () => {
  it('makes the same string of every declared type of PPDAI', async () => {
    const types = {
      ...Object.fromEntries(values.types.map((type, at) => [`${type}${at}`, type])),
      Odd: 'Weird',
    }
    const [hand, compiled] = [ppdaiText.declareTypes(types), declareTypes(types, lowerCase)]
    const all = tally()
    randomOf(7)
    for (let round = 0; round < rounds; round++) {
      const body = randomBody(types)
      await compare(
        all,
        body,
        () => ppdaiText.canonicalText(body, hand),
        () => ppdaiSign.parametersString(body, compiled).join(''),
      )
    }
    expect(all.different.slice(0, 3)).toEqual([])
    expect(all.kinds.size).toBeGreaterThan(4)
  })

  it('signs and verifies requests of PPDAI alike', async () => {
    const key = createKeySigner(privateKey)
    const forms = ['utc-text', 'epoch-seconds'] as const
    const hand = forms.map((form) =>
      ppdaiText.createPpdaiSigner({ appId: 'demo', signer: key, timestampForm: form }),
    )
    const compiled = forms.map((form) =>
      ppdaiSign.createSigner({ appId: 'demo', privateKey: key, timestampForm: form }),
    )
    const apps = new Map([
      ['demo', { publicKey, accessTokens: new Set(['t1']) }],
      ['free', { publicKey }],
    ])
    const [handVerifier, compiledVerifier] = [createPpdaiVerifier(apps), ppdaiVerify.createVerifier(apps)]
    const all = tally()
    randomOf(11)
    for (let round = 0; round < rounds / 2; round++) {
      const known: Operation = pick(Object.values<Operation>(operations))
      const operation: Operation = {
        ...known,
        accessToken: chance(0.4),
        ...(chance(0.02) && { id: 'nowhere', types: {} }),
      }
      const types: Record<string, string> = {
        ...Object.entries(parameters).find(([id]) => id === known.id)?.[1],
      }
      const body = randomBody(types)
      const at = chance(0.5) ? 0 : 1
      const request = {
        operation,
        body,
        timestamp: now + pick([0, 1, 2]),
        accessToken: pick([undefined, 't1', 't2', '']),
      }
      const signed = await compare(
        all,
        `${known.id} ${body}`,
        async () => wire(await hand[at]!.sign(request)),
        async () => wire(await compiled[at]!.sign(request)),
      )
      const sent = signed.startsWith('{')
        ? (JSON.parse(signed) as { headers: Record<string, string>; body: string })
        : { ...(await hand[at]!.sign({ ...request, body: '', operation: operations.accountExists })), body }
      const received = {
        operation,
        ...damageBody(sent),
        now: (now + pick([0, 0, 0, 600, 601, -596, -601, 5000])) * 1000,
      }
      await compare(
        all,
        JSON.stringify([[...received.headers], received.body]),
        () => handVerifier.verify(received),
        () => compiledVerifier.verify(received),
      )
    }
    expect(all.different.slice(0, 3)).toEqual([])
    expect(all.kinds.size).toBeGreaterThan(12)
  })

  it.each(['keep', 'strip'] as const)(
    'signs and verifies envelopes of AWDA alike, whitespace: %s',
    async (blanks) => {
      const [appId, text] = ['DEMO ø"\\', 'demo secret']
      const secret = createSecretKey(text, 'utf8')
      const hand = awdaEnvelope.createAwdaSigner({ appId, secret: text, blanks })
      const compiled = awdaSign.createSigner({ appId, secret: text, blanks })
      const apps = new Map([[appId, { secret }]])
      const [handVerifier, compiledVerifier] = [
        awdaEnvelope.createAwdaVerifier(apps, blanks),
        awdaVerify.createVerifier(apps, blanks),
      ]
      const all = tally()
      randomOf(13)
      const operation = awdaOperations.registerUser
      const resign = (envelope: string) => {
        const members = readObject(envelope).filter(({ name }) => name !== 'signature')
        return awdaText.signedEnvelope(
          members,
          awdaEnvelope.digest(awdaText.canonicalText(members), secret, blanks),
        )
      }
      for (let round = 0; round < rounds / 2; round++) {
        const body = randomBody({
          mobile: 'String',
          name: 'String',
          amount: 'Double',
          contacts: 'Other',
          ok: 'Boolean',
        })
        const request = { operation, body, timestamp: now + pick([0, 1, 2]) }
        const signed = await compare(
          all,
          body,
          async () => wire(await hand.sign(request)),
          async () => wire(await compiled.sign(request)),
        )
        if (!signed.startsWith('{')) continue
        const envelope = damageEnvelope((JSON.parse(signed) as { body: string }).body, resign)
        const received = {
          operation,
          headers: new Headers(),
          body: envelope,
          now: (now + pick([0, 0, 0, 60, 61, 64, -56, -60, 5000])) * 1000,
        }
        await compare(
          all,
          envelope,
          () => handVerifier.verify(received),
          () => compiledVerifier.verify(received),
        )
      }
      expect(all.different.slice(0, 3)).toEqual([])
      expect(all.kinds.size).toBeGreaterThan(8)
    },
  )

  it.each(['', 'a b', 'é', 'x'.repeat(513), 'ok', 5, undefined])(
    'takes or refuses the app id %s alike',
    async (given) => {
      const appId = given as string
      const key = createKeySigner(privateKey)
      const all = tally()
      const made = (make: () => unknown) => () => typeof make()
      await compare(
        all,
        'ppdai',
        made(() => ppdaiText.createPpdaiSigner({ appId, signer: key })),
        made(() => ppdaiSign.createSigner({ appId, privateKey: key })),
      )
      await compare(
        all,
        'awda',
        made(() => awdaEnvelope.createAwdaSigner({ appId, secret: 's' })),
        made(() => awdaSign.createSigner({ appId, secret: 's' })),
      )
      expect(all.different.slice(0, 3)).toEqual([])
    },
  )
})
