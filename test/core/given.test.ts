import { describe, expect, it } from 'vitest'
import { escapeControls, escapeForTerminal } from '../../src/core/escape.ts'
import { hits, token } from '../client/faults/canaries.ts'
import { surfaces } from '../client/faults/scene.ts'
import { answering, awdaClient, customer, ppdaiClient, sms } from '../support.ts'

class CustomError extends Error {
  constructor() {
    super(token)
    this.name = token
  }
}
const thrown = {
  Error: new Error(token),
  TypeError: new TypeError(token),
  CustomError: new CustomError(),
  string: token,
}

describe('what a function of the caller throws', () => {
  const ok = answering('{"ResultCode":0}')
  const options = {
    now: (fail: () => never) => ppdaiClient(ok, { now: fail }).sendSmsAuthCode(sms),
    privateKey: (fail: () => never) => ppdaiClient(ok, { privateKey: fail }).sendSmsAuthCode(sms),
    accessToken: (fail: () => never) =>
      ppdaiClient(ok, { accessToken: fail }).autoLogin({ Timestamp: '1' } as never),
    secret: (fail: () => never) => awdaClient(ok, { secret: fail }).registerUser(customer),
  }
  const cases = Object.entries(options).flatMap(([option, call]) =>
    Object.entries(thrown).map(([kind, error]) => [option, kind, call, error] as const),
  )
  it.each(cases)('%s: the message names only the class of a thrown %s', async (option, kind, call, error) => {
    const failure = await call(() => {
      throw error
    }).catch((failure: unknown) => failure)
    const message = `${option}: the given function threw ${kind === 'Error' ? 'an' : 'a'} ${kind}.`
    expect(failure).toMatchObject({ code: 'CONFIGURATION', message })
    expect(hits(surfaces(failure).join('\n'))).toEqual([])
  })

  it.each([NaN, Infinity, undefined, 1e20])('a clock that returns %s signs nothing', async (time) => {
    await expect(ppdaiClient(ok, { now: () => time as number }).sendSmsAuthCode(sms)).rejects.toMatchObject({
      code: 'CONFIGURATION',
    })
  })
})

describe('text for a terminal', () => {
  it.each([
    0x00, 0x07, 0x09, 0x0d, 0x1b, 0x7f, 0x80, 0x9b, 0x9d, 0xad, 0x61c, 0x200b, 0x200d, 0x200e, 0x200f, 0x2028,
    0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfeff, 0xe0041,
  ])('holds no U+%s', (code) => {
    const text = `a${String.fromCodePoint(code)}b\n`
    expect(escapeForTerminal(text)).toMatch(/^a(?:\\[ntr]|(?:\\u[0-9a-f]{4}){1,2})b\n$/)
    expect(JSON.parse(escapeForTerminal(JSON.stringify({ text }, null, 2)))).toEqual({ text })
    expect(escapeControls(text)).toMatch(/^[\x20-\x7e]+$/)
  })

  it('keeps letters of every script', () => {
    expect(escapeForTerminal('张三丰 Ünïcode 😀')).toBe('张三丰 Ünïcode 😀')
  })
})
