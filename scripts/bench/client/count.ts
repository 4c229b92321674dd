// What happens in a call, counted: globals are wrapped for a while.

import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { counted } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { run } from '../sample.ts'
import { createSigned, createUnsigned, privateKey } from './subjects.ts'

const times = 100

export const measure: Measure<'client/count'> = async () => {
  // The clock is fixed: the timestamp is encoded once for all calls of a second.
  const call = createSigned({ now: () => Date.UTC(2026, 0) })
  await call()
  const encodes = (work: () => Promise<unknown>) => count(TextEncoder.prototype, 'encode', work)
  return {
    'count/clone': counted(await count(Request.prototype, 'clone', call)),
    'count/stringify': counted(await count(JSON, 'stringify', call)),
    'count/encode': counted((await encodes(call)) - (await encodes(createUnsigned()))),
    'count/keys': counted(
      times * (await count(crypto, 'createPrivateKey', createSigned({ privateKey: readKey }))),
    ),
  }
}

const readKey = () => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** How often a call calls a function of `owner`. */
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
  return counts / times
}
