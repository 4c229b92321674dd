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
    expect(stdout).not.toContain('the texts of')
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
    ['text without a request', 'nothing', /captured-\d+\.json has no request: copy all of it/],
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

const signed = { ...ppdai.rightHeaders(ppdai.samples.sms), 'Content-Type': 'application/json' }
const lines = Object.entries(signed).map(([name, value]) => `${name}: ${value}`)
const { path } = ppdaiOperations.sendSmsAuthCode
const { body } = ppdai.samples.sms
const http = [`POST ${path} HTTP/1.1`, 'Host: gateway.example', ...lines, '', body].join('\n')
const curl = `curl -X POST 'https://gateway.example${path}' ${lines.map((line) => `-H '${line}'`).join(' ')} -d '${body}'`
const entry = {
  request: {
    method: 'POST',
    url: `https://gateway.example${path}`,
    headers: [
      { name: ':method', value: 'POST' },
      ...Object.entries(signed).map(([name, value]) => ({ name, value })),
    ],
    postData: { mimeType: 'application/json', text: body },
  },
}
const envelope = rightEnvelope(samples.register)

describe('lendspec verify of what people copy', () => {
  it.concurrent.each<[string, string, string, string]>([
    ['a curl line', 'ppdai', curl, ''],
    ['a curl line with a prompt', 'ppdai', `$ ${curl.replaceAll(' -H', ' \\\n  -H')}`, ''],
    ['raw HTTP', 'ppdai', http, ''],
    ['raw HTTP with CR LF', 'ppdai', http.replaceAll('\n', '\r\n'), ''],
    ['a log', 'ppdai', `12:00:00 INFO sent: ${http}`, 'left out of the request: what a log put in front\n'],
    ['an entry of an archive', 'ppdai', JSON.stringify(entry), ''],
    [
      'an archive',
      'ppdai',
      JSON.stringify({ log: { entries: [entry, entry] } }),
      'left out of the request: all requests but the first\n',
    ],
    [
      'headers and a body',
      'ppdai',
      `${lines.join('\n')}\n${body}`,
      ' has no path: verifying as a request of sendSmsAuthCode\n',
    ],
    ['an envelope', 'awda', envelope, ' has no path: verifying as a request of registerUser\n'],
    [
      'an envelope with backslashes',
      'awda',
      envelope.replaceAll('"', '\\"'),
      'left out of the request: backslashes before quotes\n',
    ],
  ])('accepts %s', async (_, api, text, message) => {
    const { code, stdout, stderr } = await verify(api, text)
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'accepted'])
    if (message) expect(stderr).toContain(message)
    else expect(stderr).toBe('')
  })

  it.concurrent('judges a body alone where the signature would be in it', async () => {
    const { code, stdout, stderr } = await verify('awda', samples.register)
    expect([code, stdout.split('\n')[0]]).toEqual([1, expect.stringMatching(/^refused: /)])
    expect(stderr).toContain(' has no path: verifying as a request of ')
  })

  it.concurrent('takes the operation that is given for what has no path', async () => {
    const { code, stderr } = await verify('awda', envelope, '--operation', 'getLoan')
    expect([code, stderr]).toEqual([0, expect.stringContaining(`as a request of getLoan\n`)])
  })

  it.concurrent('reads a body with the line breaks that it was signed with', async () => {
    const { code, stdout } = await verify(
      'ppdai',
      http.replaceAll('\n', '\r\n').replace('{', '{\r\n'),
      '--json',
    )
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ accepted: true })])
  })

  it.concurrent.each<[string, string, string, RegExp]>([
    ['nothing', 'awda', ' \n', /is empty\. Write the captured request to it/],
    ['a signature', 'awda', '0'.repeat(32), /has only a signature: copy the whole request, with its headers/],
    ['a body where headers are signed', 'ppdai', body, /has only a body: copy the whole request/],
    [
      'a curl line with its body in a file',
      'ppdai',
      curl.replace(body, '@body.json'),
      /reads its body from a file/,
    ],
    [
      'a request of another partner',
      'awda',
      curl,
      /is a path of ppdai, not of awda: run lendspec verify ppdai/,
    ],
    [
      'a body that several operations take, which sign it differently',
      'ppdai',
      [...lines, '', '{}'].join('\n'),
      /has no path: copy the request line, or give --operation, one of (?!sendSmsAuthCode)/,
    ],
    [
      'a body that no operation takes',
      'ppdai',
      [...lines, '', '[1]'].join('\n'),
      /give --operation, one of sendSmsAuthCode, /,
    ],
  ])('cannot judge %s', async (_, api, text, message) => {
    const { code, stdout, stderr } = await verify(api, text)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/81234567890|15200000001/)
  })
})
