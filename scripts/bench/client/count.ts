// What happens in a call, counted: globals are wrapped for a while.

import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import type { Signer } from '../../../src/signing/scheme.ts'
import { counted } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { run } from '../sample.ts'
import { createSigned, createUnsigned, privateKey } from './subjects.ts'

const times = 100

export const measure: Measure<'client/count'> = async () => {
  // The clock stands: the timestamp is encoded once for all calls of a second.
  const call = createSigned({ now: () => Date.UTC(2026, 0) })
  await call()
  const unsigned = createUnsigned()
  const perCall = async <Name extends string>(
    owner: Record<Name, (...given: never) => unknown>,
    name: Name,
  ) => (await count(owner, name, call)) / times
  return {
    'count/rsa': counted(await countSignatures()),
    'count/clone': counted(await perCall(Request.prototype, 'clone')),
    'count/stringify': counted(await perCall(JSON, 'stringify')),
    'count/encode': counted(
      (await perCall(TextEncoder.prototype, 'encode')) -
        (await count(TextEncoder.prototype, 'encode', unsigned)) / times,
    ),
    'count/keys': counted(await countKeys()),
  }
}

/** How often a function of `owner` is called in a hundred calls. */
async function count<Name extends string>(
  owner: Record<Name, (...given: never) => unknown>,
  name: Name,
  call: () => Promise<unknown>,
): Promise<number> {
  let counts = 0
  const original = owner[name]
  owner[name] = function (this: unknown, ...given: unknown[]) {
    counts++
    return Reflect.apply(original, this, given)
  }
  // For what was imported from node:crypto by name.
  syncBuiltinESMExports()
  try {
    await run({ work: call, times, inFlight: 1 })
  } finally {
    owner[name] = original
    syncBuiltinESMExports()
  }
  return counts
}

async function countKeys(): Promise<number> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return count(crypto, 'createPrivateKey', createSigned({ privateKey: () => pem }))
}

/** Signatures while the client's clock runs through some seconds, beside one per call and one per second. */
async function countSignatures(): Promise<number> {
  const ratios: number[] = []
  for (const inFlight of [1, 1000]) {
    let [signatures, calls, time] = [0, 0, Date.UTC(2026, 0)]
    const startedAt = time
    const signer: Signer = { alg: 'RSA-SHA1', sign: async () => (signatures++, new Uint8Array(256)) }
    const call = createSigned({ privateKey: signer, now: () => time++ })
    await run({ work: () => (calls++, call()), times: 3000, inFlight })
    ratios.push(signatures / (calls + Math.ceil((time - startedAt) / 1000) + 1))
  }
  return Math.max(...ratios)
}
