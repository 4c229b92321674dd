import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { vectorsOf } from '../../src/generate/vectors.ts'
import { minimalContract } from '../partners/minimal-contract.ts'
import { type Preset, presets } from '../partners/preset.ts'

// A request that a partner published proves, or contradicts, the declaration of its signature.

interface Sent {
  method?: string
  url: string
  body: string
  sent: { url?: string; body?: string; headers?: Record<string, string> }
}

/** A contract, and how it judges its own first vector as if the partner had published it. */
async function publish(name: Preset) {
  const { contract } = minimalContract(name)
  const file = join(contract.folder, 'vectors.yaml')
  const before = readFileSync(file, 'utf8')
  const { method, url, body, sent } = (await vectorsOf(contract)).vectors[0] as unknown as Sent
  const request = {
    method,
    url: sent.url ?? url,
    headers: { date: 'example', 'content-type': 'application/json; charset=utf-8', ...sent.headers },
    body: sent.body ?? body,
  }
  return async (change: object): Promise<string> => {
    writeFileSync(file, before)
    appendFileSync(file, stringify({ known: [{ id: 'example', ...request, ...change }] }))
    return vectorsOf(contract).then(
      () => 'accepted',
      (error: Error) => error.message.replace(/^[^ ]* /, ''),
    )
  }
}

describe('a published request', () => {
  it.each(presets)('of %s is verified', async (name) => {
    const judge = await publish(name)
    expect(await judge({})).toBe('accepted')
    expect(await judge({ headers: {}, body: '' })).toMatch(
      /^known\.example: is refused as [a-z-]+: .*\. Correct /,
    )
  })

  it.each([
    [{ body: '{"a":2}' }, /^known\.example: is refused as signature-mismatch: .* Correct signature\.yaml,/],
    [{ credentials: { secret: 'another' } }, /is refused as signature-mismatch/],
    [{ credentials: { appId: 'another' } }, /is refused as app-unknown/],
    [
      { timestamp: 1_800_000_000 },
      /is refused as timestamp-expired: .* Give `timestamp`, the seconds since 1970/,
    ],
    [{ timestamp: 1_600_000_000 }, /is refused as timestamp-future: .* Give `timestamp`/],
    [{ url: undefined, signature: 'copied, not verified' }, /^accepted$/],
  ])('with %o', async (change, says) => {
    expect(await (await publish('hmac-header'))(change)).toMatch(says)
  })
})
