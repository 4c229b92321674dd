import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import { mistakes, rightEnvelope, samples } from '../doctor/awda-mistakes.ts'
import * as ppdai from '../doctor/ppdai-mistakes.ts'
import { openTerminal } from '../in-process.ts'
import { appId, publicKey, secret, seconds } from '../support.ts'

const { file, lendspec } = openTerminal()
file('secret.txt', `${secret}\n`)
file('public.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString())
const config = file(
  'config.json',
  JSON.stringify({
    ppdai: [{ appId, publicKeyFile: 'public.pem' }],
    awda: [{ appId, secretFile: 'secret.txt' }],
  }),
)

/** Runs `lendspec verify`. */
let count = 0
function verify(api: string, captured: unknown, ...args: string[]) {
  const text = typeof captured === 'string' ? captured : JSON.stringify(captured)
  const request = file(`captured-${count++}.json`, text)
  return lendspec([
    'verify',
    api,
    '--config',
    config,
    '--now',
    String(seconds),
    '--request',
    request,
    ...args,
  ])
}

const captured = (body: string) => ({
  method: 'POST',
  url: `https://japi.maucash.id${operations.registerUser.path}`,
  headers: { 'Content-Type': 'application/json' },
  body,
})
const wrong = mistakes.find(({ id }) => id === 'a body with blanks, sent without')?.body ?? ''

describe('lendspec verify', () => {
  it.concurrent('accepts a request in order, with exit code 0', async () => {
    const { code, stdout } = await verify('awda', captured(rightEnvelope(samples.register)), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ accepted: true, diagnosis: { cause: 'none' } })
  })

  it.concurrent('says why it refuses, with exit code 1, and puts a caret under the difference', async () => {
    const { code, stdout } = await verify('awda', captured(wrong))
    expect(code).toBe(1)
    expect(stdout).toContain('refused: signature-mismatch, the partner responds with code 1004 (documented)')
    expect(stdout).toContain('cause     body-respelled, certain: signature')
    const [expected = '', received = '', caret = ''] = stdout.split('\n').slice(-4)
    const at = caret.indexOf('^')
    expect([expected.slice(10, at), expected[at], received[at]]).toEqual([received.slice(10, at), '"', ' '])
    expect(stdout).not.toMatch(/81234567890|Siti|secret-of/)
    expect(stdout).not.toContain(secret)
  })

  it.concurrent('reads captured headers, and prints reason and code as JSON', async () => {
    const { sms } = ppdai.samples
    const headers = { ...ppdai.rightHeaders(sms), 'X-PPD-SIGN': ppdai.rsa(sms.body) }
    const url = `http://127.0.0.1:4010/ppdai${ppdaiOperations.sendSmsAuthCode.path}?x=1`
    const { code, stdout } = await verify('ppdai', { method: 'POST', url, headers, body: sms.body }, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      accepted: false,
      reason: 'signature-mismatch',
      answer: { code: 'GTW-BRQ-INVALIDSIGN', grade: 'hint' },
      diagnosis: { cause: 'raw-body', certainty: 'certain', about: 'X-PPD-SIGN' },
    })
  })

  it.concurrent.each([
    ['something else than JSON', 'nothing', /not a JSON object/],
    ['a request without a URL', { method: 'POST', body: '' }, /needs \{ "method", "url"/],
    [
      'a URL of no operation',
      { ...captured(''), url: 'https://japi.maucash.id/other' },
      /"url" has no path of awda/,
    ],
    ['another method', { ...captured(''), method: 'get' }, /registerUser needs POST/],
    [
      'a header that cannot be sent',
      { ...captured(''), headers: { name: 'é世' } },
      /a header has a character that HTTP/,
    ],
  ])('refuses to judge %s, with exit code 2', async (_, request, message) => {
    const { code, stdout, stderr } = await verify('awda', request)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
