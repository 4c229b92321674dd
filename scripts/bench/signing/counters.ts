import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { atMost, type Result } from '../measure.ts'
import { callUnsigned, createSigned, createUnsigned, parameters, pem } from './subjects.ts'

const calls = 100

/** What happens for each request, counted: globals are wrapped for a while. */
export async function countWork(): Promise<Result[]> {
  const client = createSigned()
  const plain = createUnsigned()
  const [signed, unsigned] = [
    await count(() => client.sendSmsAuthCode(parameters)),
    await count(() => callUnsigned(plain)),
  ]
  const unit = 'per request'
  return [
    { name: 'Request.clone', value: signed.clone / calls, unit, goal: atMost(0) },
    { name: 'JSON.stringify', value: signed.stringify / calls, unit, goal: atMost(1) },
    // The timestamp is encoded too, once a second.
    {
      name: 'UTF-8 encodes added',
      value: Math.floor((signed.encode - unsigned.encode) / calls),
      unit,
      goal: atMost(1),
    },
    { name: 'key parsed', value: await countKeys(), unit: 'per client', goal: atMost(1) },
  ]
}

async function count(call: () => Promise<unknown>) {
  const counts = { clone: 0, stringify: 0, encode: 0 }
  const { clone } = Request.prototype
  const { stringify } = JSON
  const { encode } = TextEncoder.prototype
  Request.prototype.clone = function () {
    counts.clone++
    return clone.call(this)
  }
  JSON.stringify = (...given: unknown[]) => {
    counts.stringify++
    return Reflect.apply(stringify, JSON, given)
  }
  TextEncoder.prototype.encode = function (text) {
    counts.encode++
    return encode.call(this, text)
  }
  try {
    for (let time = 0; time < calls; time++) await call()
  } finally {
    Request.prototype.clone = clone
    JSON.stringify = stringify
    TextEncoder.prototype.encode = encode
  }
  return counts
}

async function countKeys(): Promise<number> {
  let parsed = 0
  const { createPrivateKey } = crypto
  crypto.createPrivateKey = (key) => {
    parsed++
    return createPrivateKey(key)
  }
  syncBuiltinESMExports()
  try {
    const client = createSigned({ privateKey: () => pem })
    for (let time = 0; time < calls; time++) await client.sendSmsAuthCode(parameters)
  } finally {
    crypto.createPrivateKey = createPrivateKey
    syncBuiltinESMExports()
  }
  return parsed
}
