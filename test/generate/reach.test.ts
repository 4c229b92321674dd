import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../../generated/index.ts'
import type { Document } from '../../src/generate/openapi.ts'
import { reachOf } from '../../src/generate/reach.ts'
import type { Operation } from '../../src/core/contract.ts'
import { meaningOf, splitKey } from '../../src/core/meaning.ts'
import { SignatureError } from '../../src/core/errors.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { cases, omit, type Wire } from '../mock/spoilt.ts'
import { isFull } from '../share.ts'
import {
  accessToken,
  allOperations,
  appId,
  exampleOf,
  gatewayWith,
  privateKey,
  publicKey,
  requestOf,
  secret,
  seconds,
  signExample,
} from '../support.ts'

// The report of src/generate/reach.ts says how each code can be had; here each is had so.

const apps = { ppdai: [{ appId, publicKey, accessTokens: [accessToken] }], awda: [{ appId, secret }] }

function codeIn({ envelope }: Operation, answer: Record<string, unknown>): string {
  const members = ['Code', ...envelope.code].map((name) => answer[name])
  return String(members.find((code) => code !== undefined && code !== null))
}

/** Every parameter left out, left empty, of another type and alone. */
function violations({ parameters }: { parameters: string }): object[] {
  const good = JSON.parse(parameters) as Record<string, unknown>
  return Object.entries(good).flatMap(([name, value]) => [
    Object.fromEntries(Object.entries(good).filter(([other]) => other !== name)),
    { ...good, [name]: '' },
    { ...good, [name]: typeof value === 'number' ? 5 : 7 },
    { [name]: value },
  ])
}

/** Signs what can be signed. Parameters without a string to sign get the signatures of the example. */
async function signAnything(api: PartnerName, operation: Operation, parameters: object): Promise<Wire> {
  const signer =
    api === 'awda'
      ? createAwdaSigner({ appId, secret })
      : createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
  const body = JSON.stringify(parameters)
  try {
    return await signer.sign({ operation, body, timestamp: seconds, accessToken })
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    return { headers: (await signExample(api, operation)).headers, body }
  }
}

/** All requests that go wrong by themselves. */
async function causesOf(api: PartnerName, operation: Operation): Promise<Wire[]> {
  const good = await signExample(api, operation)
  const spoilt = await Promise.all(Object.values(cases).map(({ spoil }) => spoil(api, operation)))
  const wrong = violations(exampleOf(api, operation)).map((each) => signAnything(api, operation, each))
  const otherToken = { ...good.headers, 'X-PPD-ACCESSTOKEN': 'another' }
  const headers = [omit(good.headers, 'X-PPD-ACCESSTOKEN'), ...(operation.accessToken ? [otherToken] : [])]
  return [
    good,
    good,
    ...spoilt,
    ...(await Promise.all(wrong)),
    ...headers.map((each) => ({ ...good, headers: each })),
  ]
}

describe.each(partnerNames)('a code of %s', async (api) => {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  const reach = reachOf(JSON.parse(await readFile(file, 'utf8')) as Document)
  const { contract } = profiles[api]
  const operations = allOperations.filter((one) => one.api === api).map(({ operation }) => operation)

  it('can be had, for all but one in twenty', () => {
    expect(reach.map(({ code }) => code).sort()).toEqual(Object.keys(contract.errors).sort())
    const reachable = reach.filter((one) => one.operations.length > 0)
    expect(reachable.length / reach.length).toBeGreaterThanOrEqual(0.95)
    const listed = new Set(
      operations.flatMap((one) =>
        [...one.errors, ...(one.envelope.pending?.codes ?? [])].map((code) =>
          meaningOf(contract.errors, one, code),
        ),
      ),
    )
    const { gatewayAnswers } = profiles[api]
    for (const { code, operations: ids, causes, reason } of reach) {
      expect(ids.length > 0, code).toBe(listed.has(code) || code in gatewayAnswers)
      const wanted = ids.length ? (causes.length ? /^undefined$/ : /the partner alone/) : /no operation/
      expect(String(reason), code).toMatch(wanted)
    }
  })

  it('is returned by each operation that may return it, when Prefer asks', async () => {
    const gateway = gatewayWith()
    // A pending code is not an error: an example shows it.
    const refusals = reach.filter(({ code }) => contract.errors[code]!.kind !== 'pending')
    for (const { code: key, operations: ids } of refusals) {
      const { code } = splitKey(key)
      for (const operation of ids.map((id) => contract.operations[id]!)) {
        const request = requestOf(api, operation, await signExample(api, operation))
        request.headers.set('prefer', `error=${code}`)
        const answer = (await (await gateway(request)).json()) as Record<string, unknown>
        expect(codeIn(operation, answer), `${operation.id} ${code}`).toBe(code)
      }
    }
  })

  if (isFull)
    it('has a cause exactly where the report says so', async () => {
      const found = new Set<string>()
      for (const operation of operations.filter(({ signed }) => signed)) {
        const gateway = gatewayWith({ strictReplay: true, apps })
        for (const wire of await causesOf(api, operation)) {
          const response = await gateway(requestOf(api, operation, wire))
          // Where the contract has no code for a fault, the mock chooses one. That is not a cause.
          if (response.headers.get('x-lendspec-evidence') === 'inferred' && isTaken(response)) continue
          const code = codeIn(operation, (await response.json()) as Record<string, unknown>)
          const { success, pending } = operation.envelope
          if ([...success, ...(pending?.codes ?? []), undefined].map(String).includes(code)) continue
          found.add(meaningOf(contract.errors, operation, code) ?? code)
        }
      }
      const caused = reach.filter(({ causes }) => causes.length > 0).map(({ code }) => code)
      expect([...found].sort()).toEqual(caused.sort())
    })
})

const isTaken = ({ headers }: Response) => headers.get('x-lendspec-reason')?.startsWith('parameter')
