import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type PartnerName, schemes } from '../../generated/index.ts'
import { operations as awda } from '../../generated/awda/operations.ts'
import { operations as ppdai } from '../../generated/ppdai/operations.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { examine } from '../../src/site/playground/why/examine.ts'
import { readPasted as read } from '../../src/doctor/pasted/read.ts'
import { timeOf } from '../../src/site/playground/why/time.ts'
import { readPublicKey } from '../../src/site/playground/key.ts'
import { hashes } from '../../src/site/playground/model/hashes.ts'
import type { Shared } from '../../src/site/playground/shared.ts'
import { appId, privateKey, publicKey, secret, seconds, strangerKey } from '../support.ts'

// The playground without its page: what is read from a paste, and what is said of it.

const readPasted = (text: string) => read(text, Object.values(schemes))
const pem = (key: typeof privateKey) =>
  key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString()
const own = { private: pem(privateKey), public: pem(publicKey), stranger: pem(strangerKey) }
const body = '{"Mobile":"15200000001","DeviceFP":"1234567890"}'
const { sendSmsAuthCode: sms } = ppdai
const time = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
const { headers } = await createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) }).sign({
  operation: sms,
  body,
  timestamp: seconds,
})
const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()
const awdaBody = '{"mobile":"81234567890"}'
const awdaSignature = md5(`appId:${appId}body:${awdaBody}timestamp:${seconds}v:1.0${secret}`)
const envelope = `{"appId":"${appId}","body":${awdaBody},"timestamp":${seconds},"v":"1.0","signature":"${awdaSignature}"}`

describe('what was pasted', () => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const names = Object.keys(headers).map((name) => name.toLowerCase())
  const http = [`POST ${sms.path} HTTP/1.1`, 'Host: x.example', ...lines, '', body].join('\n')
  const json = JSON.stringify({ method: 'post', url: `https://x.example${sms.path}?a=1`, headers, body })
  const curl = `curl -X POST 'https://x.example${sms.path}' ${lines.map((line) => `-H '${line}'`).join(' ')} -d '${body}'`

  it.each([
    ['a request of HTTP', http],
    ['with CR LF', http.replaceAll('\n', '\r\n')],
    ['as curl -v prints it', http.replaceAll(/^(?=[PHX])/gm, '> ')],
    ['behind what a log writes', `2026-11-21 12:00:00 INFO sent: ${http}`],
    ['with \\n for line breaks', http.replaceAll('\n', '\\n')],
    ['with a byte order mark', `\ufeff${http}`],
    ['a request as JSON', json],
    ['a request as JSON, in quotes', `'${json}'`],
    ['a curl line', curl],
    ['a curl line over several lines', curl.replaceAll(' -H', ' \\\n  -H')],
    ['a curl line of cmd.exe', curl.replaceAll(' -H', ' ^\n  -H')],
    ['a curl line with a prompt', `$ ${curl}`],
    ['glued options', curl.replaceAll("-H '", "-H'").replace('-X POST', '-XPOST')],
    [
      'long options',
      curl
        .replaceAll(' -H', ' --header')
        .replace(" -d '", " --data-raw '")
        .replace('-X POST', '--request POST'),
    ],
    ['options with values between', curl.replace('curl ', 'curl -sS -o out.txt --max-time 5 -u me:too ')],
    ['no method, but data', curl.replace('-X POST ', '')],
    ['--url', curl.replace(" 'https:", " --url 'https:")],
    ['text in double quotes', curl.replace(`'${body}'`, JSON.stringify(body))],
    ["text in $'...'", curl.replace(`'${body}'`, () => `$'${body}'`)],
  ])('%s', (what, text) => {
    const found = readPasted(text)
    expect(found.what).toBe(/curl line|options|method|--url|text in/.test(what) ? 'a curl line' : 'a request')
    expect([found.method, found.path, found.body]).toEqual(['POST', sms.path, body])
    for (const [name, value] of Object.entries(headers)) expect(found.headers).toContainEqual([name, value])
  })

  it.each([
    ['-G -d a=1 --data-urlencode "b=2 (3)" https://x.example/p', 'GET', '/p?a=1&b=2%20%283%29', undefined],
    ['-G -d a=1 "https://x.example/p?c=2"', 'GET', '/p?c=2&a=1', undefined],
    ['--data-urlencode =a+b --data-urlencode c&d /p', 'POST', '/p', 'a%2Bb&c%26d'],
    ['https://x.example/p', 'GET', '/p', undefined],
    ['-X PUT https://x.example/p', 'PUT', '/p', undefined],
    ['--data-raw @x https://x.example/p', 'POST', '/p', '@x'],
  ])('a curl line as curl sends it: %s', (line, method, target, sent) => {
    const found = readPasted(`curl ${line}`)
    expect([found.method, found.url?.replace('https://x.example', ''), found.body]).toEqual([
      method,
      target,
      sent,
    ])
  })

  it.each([
    ['curl -d @body.json https://x.example/p', /^has a curl line that reads its body from a file/],
    ['curl --data-urlencode a@file https://x.example/p', /^has a curl line that reads its body from a file/],
    ['{"method":"POST","url":"/p","headers":{},"body":{}}', /^needs \{ "method", /],
    ['{"method":"POST","url":"/p","headers":"a"}', /^needs /],
  ])('says why it cannot read %s', (text, note) => {
    expect(readPasted(text)).toMatchObject({ what: 'no request', note: expect.stringMatching(note) })
  })

  const broken = (text: string) =>
    text.replaceAll(headers['X-PPD-SIGN']!, (one) => one.replace(/.{64}/g, '$&\n'))

  it.each([
    ['a request of HTTP', broken(http)],
    ['a request of curl -v', broken(http).replaceAll(/^/gm, '> ')],
    ['headers', broken(lines.join('\n'))],
    ['headers, indented', broken(lines.join('\n')).replaceAll(/\n(?!X-)/gi, '\n  ')],
    ['a curl line', broken(curl)],
  ])('%s, with line breaks in a signature', (_, text) => {
    const value = readPasted(text).headers.find(([name]) => /^X-PPD-SIGN$/i.test(name))?.[1]
    expect(value).toMatch(/[^]\s[^]/)
    expect(value?.replaceAll(/\s/g, '')).toBe(headers['X-PPD-SIGN'])
  })

  it.each([
    ['nothing', '  \n', {}],
    ['headers', lines.join('\n'), { names }],
    [
      'headers',
      `{'${Object.entries(headers)
        .map((pair) => pair.join("': '"))
        .join("', '")}'}`,
      { names },
    ],
    [
      'headers',
      Object.entries(headers)
        .map((pair) => pair.join('='))
        .join('\n'),
      { names },
    ],
    ['headers', `${lines.join('\n')}\n${body}`, { names, body }],
    ['a body', body, { body }],
    ['a body', `sent ${body} in 3 ms`, { body, dropped: ['what a log put in front'] }],
    ['an envelope', envelope, { body: envelope }],
    [
      'an envelope',
      envelope.replaceAll('"', '\\"'),
      { body: envelope, dropped: ['backslashes before quotes'] },
    ],
    ['a signature', headers['X-PPD-SIGN']!, { signature: headers['X-PPD-SIGN'] }],
    ['a signature', `sign=${awdaSignature}`, { signature: awdaSignature, dropped: ['what stood around it'] }],
    [
      'a signature',
      headers['X-PPD-SIGN']!.replace(/.{64}/g, '$&\n'),
      { signature: headers['X-PPD-SIGN'], dropped: ['line breaks'] },
    ],
    ['a signature', `"${awdaSignature}"`, { signature: awdaSignature, dropped: ['quotes around it'] }],
    ['no request', 'hello', {}],
    ['no request', time, {}],
  ] as const)(
    '%s: %s',
    (
      what,
      text,
      wanted: {
        names?: string[]
        body?: string
        signature?: string | undefined
        dropped?: readonly string[]
      },
    ) => {
      const found = readPasted(text)
      expect(found.what).toBe(what)
      expect(found.headers.map(([name]) => name.toLowerCase()).sort()).toEqual(
        [...(wanted.names ?? [])].sort(),
      )
      for (const [name, value] of found.headers)
        expect(Object.entries(headers).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1]).toBe(
          value,
        )
      expect([found.body, found.signature]).toEqual([wanted.body, wanted.signature])
      if (wanted.dropped) expect(found.dropped).toEqual(wanted.dropped)
    },
  )
})

interface Inputs {
  api?: PartnerName
  key?: string
  publicKey?: string
  arrived?: string
}

function ask(
  pasted: string,
  { api = 'ppdai', key = api === 'awda' ? secret : own.private, publicKey = '', arrived = time }: Inputs = {},
) {
  const shared: Shared = {
    api: () => api,
    operation: () => (api === 'awda' ? awda.registerUser : sms),
    operations: { awda, ppdai },
    body: () => (api === 'awda' ? awdaBody : body),
    url: () => (api === 'awda' ? awda.registerUser : sms).path,
    given: (one) => ({
      appId,
      time: one === 'awda' ? String(seconds) : time,
      [one === 'awda' ? 'secret' : 'privateKey']: one === api ? key : '',
    }),
    hashes: { ...hashes },
    readPublicKey,
    listen: () => {},
  }
  return examine(readPasted(pasted), shared, publicKey, arrived)
}
const request = (change: Record<string, string> = {}) =>
  JSON.stringify({ method: 'POST', url: sms.path, headers: { ...headers, host: 'x', ...change }, body })
const states = ({ steps }: ReturnType<typeof ask>) => steps.map(({ state }) => state)

describe('why a pasted request is wrong', () => {
  const right = ['right', 'right', 'right', 'right']
  it.each([
    ['a request in order', request(), {}, right, undefined],
    ['with its public key', request(), { key: '', publicKey: own.public }, right, undefined],
    ['a signature alone', headers['X-PPD-SIGN']!, {}, right, undefined],
    ['an envelope in order', envelope, { api: 'awda' }, right, undefined],
    ['a signature of AWDA alone', awdaSignature, { api: 'awda' }, right, undefined],
    [
      'quotes around a signature',
      request({ 'X-PPD-SIGN': `'${headers['X-PPD-SIGN']}'` }),
      {},
      ['wrong', 'not looked at', 'not looked at', 'not looked at'],
      'signature-quoted',
    ],
    [
      'a signature left out',
      request({ 'X-PPD-SIGN': '' }),
      {},
      ['wrong', 'not looked at', 'not looked at', 'not looked at'],
      'signature-missing',
    ],
    [
      'another key',
      request(),
      { key: own.stranger },
      ['right', 'wrong', 'not looked at', 'not looked at'],
      'wrong-key',
    ],
    [
      'own key, and another one registered',
      request(),
      { publicKey: own.stranger },
      ['right', 'wrong', 'not looked at', 'not looked at'],
      'key-of-another-app',
    ],
    [
      'a time of sending an hour later',
      request(),
      { arrived: String(seconds + 3601) },
      ['right', 'right', 'wrong', 'not looked at'],
      'time-behind',
    ],
    ['no time of sending', request(), { arrived: '' }, ['right', 'right', 'not judged', 'right'], undefined],
    [
      'another text',
      request().replace('15200000001', '15200000002'),
      {},
      ['right', 'right', 'right', 'unknown'],
      'unknown-text',
    ],
    [
      'another secret',
      envelope,
      { api: 'awda', key: 'other' },
      ['right', 'not judged', 'right', 'unknown'],
      'unknown',
    ],
    [
      'lower-case digits',
      envelope.replace(awdaSignature, awdaSignature.toLowerCase()),
      { api: 'awda' },
      ['wrong', 'not looked at', 'not looked at', 'not looked at'],
      'hex-lower-case',
    ],
  ] as const)('%s', (_, pasted, inputs, wanted, cause) => {
    const report = ask(pasted, { ...inputs } as Inputs)
    expect([states(report), report.diagnosis?.cause]).toEqual([wanted, cause])
    expect(report.steps.map(({ name }) => name)).toEqual(['shape', 'key', 'time', 'text'])
    expect(report.steps.every(({ words }) => words !== '')).toBe(true)
  })

  it.each([
    [
      'no key',
      request(),
      { key: '' },
      ['right', 'asked', 'not looked at', 'not looked at'],
      'Give the private key',
    ],
    [
      'no secret',
      envelope,
      { api: 'awda', key: '' },
      ['right', 'asked', 'not looked at', 'not looked at'],
      'Give the secret',
    ],
    [
      'an unreadable public key',
      request(),
      { publicKey: 'x' },
      ['right', 'asked', 'not looked at', 'not looked at'],
      'cannot be read',
    ],
    [
      'no key, and no signature',
      request({ 'X-PPD-SIGN': 'x', 'X-PPD-TIMESTAMP-SIGN': 'x' }),
      { key: '' },
      ['unknown', 'asked', 'not looked at', 'not looked at'],
      'Give the private key',
    ],
  ] as const)('asks for what is missing: %s', (_, pasted, inputs, wanted, words) => {
    const report = ask(pasted, inputs as Inputs)
    expect([states(report), report.diagnosis]).toEqual([wanted, undefined])
    expect(report.steps[1]?.words).toContain(words)
  })

  it('says what it understood, and from where', () => {
    expect(ask(request()).understood.slice(0, 3)).toEqual([
      { what: 'Operation', value: 'PPDAI sendSmsAuthCode', from: 'pasted' },
      { what: 'App id', value: appId, from: 'pasted' },
      { what: 'Timestamp', value: time, from: 'pasted' },
    ])
    expect(
      ask(headers['X-PPD-SIGN']!)
        .understood.slice(0, 3)
        .map(({ from }) => from),
    ).toEqual(['inputs', 'inputs', 'inputs'])
    expect(ask(envelope).understood[0]?.value).toMatch(/^AWDA /)
  })
})

describe('what a timestamp is compared with', () => {
  const parse = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined)
  const window = { past: 60, future: 5 }
  it.each([
    [String(seconds), time, seconds, 'Equal to the time of sending; 60 s back and 5 s ahead are allowed.'],
    [String(seconds - 3), String(seconds), seconds, '3 s behind the time of sending;'],
    [String(seconds + 3), 'Sat, 21 Nov 2026 12:00:00 GMT', seconds, '3 s ahead of the time of sending;'],
    [String(seconds), '2026-11-21T12:00:01', seconds + 1, '1 s behind'],
    ['x', time, seconds, 'Equal to'],
  ])('%s, sent %s', (text, arrived, now, words) => {
    const judged = timeOf(text, parse, window, arrived)
    expect([judged.now, judged.isJudged]).toEqual([now * 1000, true])
    expect(judged.words.startsWith(words)).toBe(true)
  })

  it('is not judged long after, and is judged where it is ahead', () => {
    const old = timeOf('1700000000', parse, window, '')
    expect([old.now, old.isJudged]).toEqual([1_700_000_000_000, false])
    expect(old.words).toMatch(
      /^Read as 2023-11-14 22:13:20 UTC, \d+ s before this clock; .*: say when it was sent/,
    )
    expect(timeOf('1700000000', parse, window, 'noon').words).toContain('the time of sending cannot be read')
    const ahead = timeOf('9999999999', parse, window, '')
    expect([ahead.isJudged, /^\d+ s ahead of/.test(ahead.words)]).toEqual([true, true])
  })
})
