import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createPpdaiClient } from '../../src/index.ts'
import type { FindToken } from '../../src/client/token.ts'
import { appId, ppdaiClient, privateKey, seconds, sms } from '../support.ts'

const refusal = '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"x"}'
const user = { PlatformType: 2 } as const

/** A partner that accepts only these tokens, and responds to those with `answer`. */
function partner(valid: readonly string[], answer = '{"Result":0,"ResultCode":0}') {
  const seen: { token: string; time: string; signature: string }[] = []
  const fetch = async ({ headers }: Request) => {
    const read = (name: string) => headers.get(`x-ppd-${name}`) ?? ''
    const token = read('accesstoken')
    seen.push({ token, time: read('timestamp'), signature: read('timestamp-sign') })
    // So that calls that began together are refused together, and others while a token is sought.
    for (let turn = 0; turn < seen.length % 7; turn++) await Promise.resolve()
    return new Response(valid.includes(token) ? answer : refusal)
  }
  return { fetch, seen, tokens: () => seen.map(({ token }) => token) }
}

/** Finds `stale`, and `fresh` once it was refused; counts how often it is asked for another. */
function store(fresh: string | (() => Promise<string>)) {
  const asked: (string | undefined)[] = []
  const find: FindToken = async ({ refused }) => {
    asked.push(refused)
    if (refused === undefined) return 'stale'
    return typeof fresh === 'string' ? fresh : fresh()
  }
  return { find, renewals: () => asked.filter((refused) => refused !== undefined) }
}

describe('a refused access token', () => {
  it('is fetched again once for fifty calls, and each is retried once', async () => {
    const { fetch, tokens } = partner(['fresh'])
    const { find, renewals } = store('fresh')
    const client = ppdaiClient(fetch, { accessToken: find })
    await Promise.all(Array.from({ length: 50 }, () => client.userInfoAdd(user)))
    expect(renewals()).toEqual(['stale'])
    expect(tokens().filter((token) => token === 'stale')).toHaveLength(50)
    expect(tokens().filter((token) => token === 'fresh')).toHaveLength(50)
  })

  it('is replaced in a request that is signed again, with any `retry` says', async () => {
    let time = seconds * 1000
    const { fetch, seen } = partner(['fresh'])
    const { find } = store('fresh')
    const now = () => (time += 1500)
    await ppdaiClient(fetch, { accessToken: find, retry: false, now }).userInfoAdd(user)
    const [first, second] = seen
    expect(second!.time > first!.time).toBe(true)
    expect(second!.signature).not.toBe(first!.signature)
  })

  it.each(['stale', 'fresh'])(
    'is reported after one retry when the next is refused too: %s',
    async (next) => {
      const { fetch, tokens } = partner([])
      const { find, renewals } = store(next)
      const client = ppdaiClient(fetch, { accessToken: find })
      const refused = { code: 'REJECTED', partnerCode: 'GTW-BRQ-INVALIDTOKEN' }
      await expect(client.userInfoAdd(user)).rejects.toMatchObject(refused)
      expect(tokens()).toEqual(['stale', next])
      // A token that was no better is not kept: the next call asks again.
      await expect(client.userInfoAdd(user)).rejects.toMatchObject(refused)
      expect(renewals()).toEqual(['stale', 'stale'])
    },
  )

  it('is reported unchanged when it was given as text, to the client or to the call', async () => {
    const { fetch, tokens } = partner([])
    const { find, renewals } = store('fresh')
    const calls = [
      () => ppdaiClient(fetch, { accessToken: 'text' }).userInfoAdd(user),
      () => ppdaiClient(fetch, { accessToken: find }).userInfoAdd(user, { accessToken: 'text' }),
    ]
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'REJECTED' })
    expect(tokens()).toEqual(['text', 'text'])
    expect(renewals()).toEqual([])
  })

  it('leaves nothing of what the function throws when asked for another, and sends no more', async () => {
    const { fetch, tokens } = partner(['fresh'])
    let failures = 1
    const { find, renewals } = store(async () => {
      if (failures-- > 0) throw new RangeError('canary', { cause: 'canary' })
      return 'fresh'
    })
    const client = ppdaiClient(fetch, { accessToken: find })
    const error: unknown = await client.userInfoAdd(user).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('RangeError') })
    expect(inspect(error, { depth: 10 })).not.toContain('canary')
    expect(tokens()).toEqual(['stale'])
    // The next call may have more luck.
    await client.userInfoAdd(user)
    expect(renewals()).toEqual(['stale', 'stale'])
  })

  it('is one attempt more, and the renewed token is kept for what else the call meets', async () => {
    const { fetch, tokens } = partner(['fresh'], '{"ReturnCode":-1001}')
    const { find, renewals } = store('fresh')
    const call = ppdaiClient(fetch, { accessToken: find }).getUserNameByOpenId({ OpenID: 'o' })
    await expect(call).rejects.toMatchObject({ partnerCode: -1001 })
    // Three attempts, as for any call that is safe to retry, and the one that was refused.
    expect(tokens()).toEqual(['stale', 'fresh', 'fresh', 'fresh'])
    expect(renewals()).toEqual(['stale'])
  })

  it('is not the same as none, which is reported before anything is sent', async () => {
    const { fetch, seen } = partner([])
    const client = createPpdaiClient({ appId, privateKey, server: 'http://127.0.0.1', fetch })
    const call = client.userInfoAdd(user)
    const message = expect.stringMatching(/^userInfoAdd needs the user's access token/)
    await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION', message })
    expect(seen).toEqual([])
  })

  it('causes no request where the operation carries none', async () => {
    const { fetch, seen } = partner([])
    const { find, renewals } = store('fresh')
    const call = ppdaiClient(fetch, { accessToken: find }).sendSmsAuthCode(sms)
    await expect(call).rejects.toMatchObject({ partnerCode: 'GTW-BRQ-INVALIDTOKEN' })
    expect(seen).toHaveLength(1)
    expect(renewals()).toEqual([])
  })

  it('ends at once when the caller aborts while another is sought', async () => {
    const controller = new AbortController()
    const { fetch, tokens } = partner(['fresh'])
    const { find } = store(() => {
      controller.abort(new Error('enough'))
      return new Promise(() => {})
    })
    const call = ppdaiClient(fetch, { accessToken: find }).userInfoAdd(user, { signal: controller.signal })
    await expect(call).rejects.toThrow('enough')
    expect(tokens()).toEqual(['stale'])
  })
})

it('that takes too long leaves the call unsent', async () => {
  const accessToken = () => new Promise<string>(() => {})
  await expect(ppdaiClient(fetch, { accessToken, timeout: 20 }).userInfoAdd(user)).rejects.toMatchObject({
    name: 'TransportError',
    sent: false,
    reason: 'timeout',
    message: expect.stringContaining('preparing the request took too long'),
  })
})
