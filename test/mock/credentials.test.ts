import { createPublicKey, KeyObject, privateDecrypt, constants } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { schemes } from '../../generated/index.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { fileField, hasKeyIds, loaderOf, ownIds, tokenFields } from '../../src/mock/app-fields.ts'
import { tokensOf, withoutTokens } from '../../src/mock/app-tokens.ts'
import { createApps, keyFinder, secretsOf, toApps } from '../../src/mock/apps.ts'
import { createDoctor } from '../../src/mock/doctor.ts'
import { encryptFields } from '../../src/mock/encrypt.ts'
import { freshPair, signerOptions, strangerOptions } from '../../src/mock/message-keys.ts'
import { createRenaming } from '../../src/mock/names.ts'
import {
  acknowledgementOf,
  assumptionsOf,
  exampleOf,
  examplesOf,
  findMode,
  planNotifications,
  sourceOf,
  windowOf,
} from '../../src/mock/notify-order.ts'
import { tamper } from '../../src/mock/notify-tamper.ts'
import { checkReceiver } from '../../src/mock/receiver-address.ts'
import { eventOf, findSender, notifying } from '../../src/mock/sender.ts'
import { createState } from '../../src/mock/stateful.ts'
import { signingKeys } from '../../src/signing/credentials.ts'
import type { Declaration } from '../../src/signing/grammar.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'
import { isFull } from '../share.ts'
import { appId, privateKey, publicKey, requestOf, secret, seconds, signExample } from '../support.ts'

const schemeOf = (preset: Preset): Declaration => readScheme(declarationOf(preset), preset)
const configuration = (message: string) => expect.objectContaining({ code: 'CONFIGURATION', message })

describe('what an app has, by the declaration', () => {
  it.each<[string, Declaration, object]>([
    ['awda', schemes.awda, { keyIds: false, ids: [], tokens: [], files: ['secretFile'] }],
    ['ppdai', schemes.ppdai, { keyIds: false, ids: [], tokens: ['accessTokens'], files: ['publicKeyFile'] }],
    [
      'wechatpay-v3',
      schemeOf('wechatpay-v3'),
      { keyIds: false, ids: ['serial'], tokens: [], files: ['publicKeyFile'] },
    ],
  ])('%s', (_, scheme, wanted) => {
    expect({
      keyIds: hasKeyIds(scheme),
      ids: ownIds(scheme),
      tokens: tokenFields(scheme),
      files: signingKeys(scheme).map((key) => fileField(scheme, key)),
    }).toEqual(wanted)
  })

  it('is loaded as a key object', () => {
    const [key] = signingKeys(schemes.ppdai)
    const pem = String(publicKey.export({ type: 'spki', format: 'pem' }))
    expect(loaderOf(key!)(pem).asymmetricKeyType).toBe('rsa')
    expect(() => loaderOf(key!)(5)).toThrow()
    const [shared] = signingKeys(schemes.awda)
    expect(loaderOf(shared!)(secret).export().toString()).toBe(secret)
  })
})

describe('apps', () => {
  const given = {
    ppdai: [
      { appId: 'p', publicKey, accessTokens: ['t1', 't2'] },
      { appId: 'q', publicKey },
    ],
    awda: [{ appId, secret }],
  }
  const apps = createApps(given)

  it('are loaded once, with their tokens and secrets', () => {
    expect(toApps(apps)).toBe(apps)
    expect([...toApps(given).ppdai.keys()]).toEqual(['p', 'q'])
    expect([...createApps({}).awda]).toEqual([])
    expect([...tokensOf(apps, 'ppdai')]).toEqual([
      ['p', ['t1', 't2']],
      ['q', []],
    ])
    expect([...tokensOf(apps, 'awda')]).toEqual([[appId, []]])
    expect(secretsOf(apps)).toEqual([secret])
    expect(withoutTokens(apps).ppdai.get('p')).toEqual({
      publicKey: apps.ppdai.get('p')?.publicKey,
      accessTokens: undefined,
    })
    expect(withoutTokens(apps).awda.get(appId)).toEqual(apps.awda.get(appId))
  })

  it('are found by the key that a response is encrypted for', () => {
    expect(keyFinder('ppdai')(apps, 'p')).toBeInstanceOf(KeyObject)
    expect([keyFinder('ppdai')(apps, 'none'), keyFinder('awda')(apps, appId)]).toEqual([undefined, undefined])
  })

  it('that lack a key or secret are refused', () => {
    expect(() => createApps({ awda: [{ appId: 'a' } as never] })).toThrow(
      configuration('apps: an app of awda needs a secret.'),
    )
    expect(() => createApps({ ppdai: [{ appId: 'a' } as never] })).toThrow(
      configuration('apps: an app of ppdai needs a publicKey.'),
    )
  })
})

describe('what a partner signs with', () => {
  it.each<[Preset, object]>([
    ['daily-key', { client: 'a', secret: 'KeyObject secret' }],
    ['ed25519', { keyName: 'a', privateKey: 'function' }],
  ])('is a key signer or a secret, and ids: %s', (preset, wanted) => {
    const scheme = schemeOf(preset)
    const keys = Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => [
        name,
        String(value).startsWith('K')
          ? 'a-long-enough-secret'
          : value === 'function'
            ? freshPair(signingKeys(scheme)[0]!.algorithm).privateKey
            : value,
      ]),
    )
    const kindOf = (one: unknown) =>
      one instanceof KeyObject ? `KeyObject ${one.type}` : typeof one === 'string' ? one : 'function'
    const shown = (options: object) =>
      Object.fromEntries(Object.entries(options).map(([name, one]) => [name, kindOf(one)]))
    expect(shown(signerOptions(scheme, keys))).toEqual(wanted)
    // A stranger has the ids, and keys of another.
    const strange = strangerOptions(scheme, keys)
    expect(shown(strange)).toEqual(wanted)
    const other = Object.entries(strange).find(([, one]) => one instanceof KeyObject)
    if (other) expect((other[1] as KeyObject).export().toString()).toMatch(/^[\da-f]{32}$/)
  })

  it('is named where it is missing', () => {
    const message = 'secret: found no key. The partner signs with it.'
    expect(() => signerOptions(schemes.awda, { appId })).toThrow(configuration(message))
    expect(() => signerOptions(schemes.awda, { secret })).toThrow(
      configuration(message.replace('secret', 'appId')),
    )
  })

  it.each<[string, string, object]>([
    ...(isFull
      ? [['rsa-sha256', 'rsa', { modulusLength: 2048, publicExponent: 65_537n }] as [string, string, object]]
      : []),
    ['ecdsa-sha256', 'ec', { namedCurve: 'prime256v1' }],
    ['ed25519', 'ed25519', {}],
  ])('is made for its algorithm: %s', (algorithm, type, details) => {
    const { privateKey: made } = freshPair(algorithm)
    expect([made.asymmetricKeyType, made.asymmetricKeyDetails]).toEqual([type, details])
  })
})

describe('a notification', () => {
  const sender = findSender('awda')
  const id = 'loanStatusChanged'
  const example = exampleOf(sender, id, 'ok')

  it('has examples, a window, an acknowledgement, a source and what is assumed', async () => {
    expect(notifying).toEqual(['awda'])
    expect(findSender().name).toBe('awda')
    expect(Object.keys(examplesOf(sender))).toEqual([id])
    expect([windowOf(sender, id), windowOf({ ...sender, events: { [id]: timeless } }, id)]).toEqual([
      60, 3600,
    ])
    expect(acknowledgementOf(sender, id)).toContain('"code":0')
    expect(acknowledgementOf(sender, 'none')).toBeUndefined()
    expect((await sourceOf(sender, id)).grade).toMatch(/^[a-z]+$/)
    expect(assumptionsOf(sender, id)).toEqual([
      `signed like a request to ${sender.short}, with the same secret`,
      `acknowledged by HTTP 200 and a success code, as in ${sender.short}’s own responses`,
      'retried until acknowledged, and signed again each time; lendspec chose the pauses',
    ])
  })
  const { time: _, ...timeless } = eventOf(sender, id)

  it.each<[string, () => unknown, string]>([
    ['partner', () => findSender('ppdai'), 'partner: ppdai sends no notifications.'],
    ['event', () => eventOf(sender, 'x'), 'awda declares no event for this notification: loanStatusChanged.'],
    [
      'example',
      () => exampleOf(sender, id, 'toString'),
      `${id} has no example "toString". Known: ${Object.keys(examplesOf(sender)[id]!).join(', ')}.`,
    ],
    [
      'notification',
      () => exampleOf(sender, 'toString', 'ok'),
      'awda has no notification "toString". Known: loanStatusChanged.',
    ],
    [
      'mode',
      () => findMode('x'),
      'mode must be one of plain, duplicate, retry-after-lost-response, handler-fails-once, reordered, stale, bad-signature, other-key.',
    ],
  ])('is refused by its %s', (_, find, message) => {
    expect(find).toThrow(configuration(message))
  })

  const plan = (order: object, allowHost = false) =>
    planNotifications(sender, { to: 'http://127.0.0.1:1', notification: id, ...order }, allowHost)
  it.each<[object, string]>([
    [{ to: 'x' }, 'to must be an http(s) address.'],
    [{ to: 'ftp://127.0.0.1' }, 'to must be an http(s) address.'],
    [{ to: 'http://a@127.0.0.1' }, 'to must be an address without user name and password.'],
    [{ to: 'http://:b@127.0.0.1' }, 'to must be an address without user name and password.'],
    [
      { to: 'http://a.example' },
      'to: a.example is not this machine. Use a loopback address, or allow it with --allow-host (in code: allowHost: true).',
    ],
    [{ payloads: [] }, 'payloads: give 1 to 50 notifications.'],
    [{ payloads: Array(51).fill(example) }, 'payloads: give 1 to 50 notifications.'],
    [{ mode: 'reordered' }, 'reordered: give at least two notifications.'],
    [{ payloads: ['{'] }, `${id}: the parameters are not JSON.`],
  ])('is refused where its order is wrong: %#', async (order, message) => {
    await expect(plan(order)).rejects.toThrow(configuration(message))
  })

  it.each<[object, [number, number][]]>([
    [{}, [[1, 0]]],
    [
      { payloads: [example, example, example] },
      [
        [1, 2],
        [2, 1],
        [3, 0],
      ],
    ],
    [
      { payloads: [example, example], mode: 'reordered' },
      [
        [2, 0],
        [1, 1],
      ],
    ],
    [{ mode: 'stale' }, [[1, 61]]],
    [{ mode: 'retry-after-lost-response' }, [[1, 1]]],
  ])('has its number and age: %#', async (order, wanted) => {
    const planned = await plan({ to: 'https://a.example', ...order }, true)
    expect(planned.map(({ number, ageSeconds }) => [number, ageSeconds])).toEqual(wanted)
    expect(planned[0]).toMatchObject({
      notification: id,
      to: 'https://a.example',
      payload: example,
      nonce: undefined,
    })
  })

  it.each<[Preset, string, string]>([
    ['ed25519', 'ABCDEFGHIJKLMNOPQRST', '0BCDEFGHIJKLMNOPQRST'],
    ['ed25519', '0BCDEFGHIJKLMNOPQRST', '1BCDEFGHIJKLMNOPQRST'],
    [
      'tc3',
      'Credential=aaaaaaaaaaaaaaaaaaaaaa, Signature=ABCDEFGHIJKLMNOPQRST',
      'Credential=aaaaaaaaaaaaaaaaaaaaaa, Signature=0BCDEFGHIJKLMNOPQRST',
    ],
  ])('with a bad signature differs in one digit: %s %s', (preset, before, after) => {
    const scheme = schemeOf(preset)
    const name = preset === 'tc3' ? 'Authorization' : 'X-Signature'
    const headers = { 'X-Other': 'ABCDEFGHIJKLMNOPQRSTUVW', [name]: before }
    expect(tamper(scheme, { headers, body: 'b' })).toEqual({
      headers: { ...headers, [name]: after },
      body: 'b',
    })
  })
})

describe('a receiver of a session', () => {
  it.each([
    ['x', 'receiver must be an http(s) address.'],
    ['ftp://127.0.0.1', 'receiver must be an http(s) address.'],
    ['xhttp://127.0.0.1', 'receiver must be an http(s) address.'],
    ['http://a@127.0.0.1', 'receiver must be an address without user name and password.'],
    ['http://:a@127.0.0.1', 'receiver must be an address without user name and password.'],
    [
      'http://a.example',
      'receiver: a.example is not this machine. Use a loopback address, or allow it in code: notify: { allowHost: true }.',
    ],
  ])('at %s is refused', (address, message) => {
    expect(() => checkReceiver(address)).toThrow(configuration(message))
  })

  it('may be on this machine, or elsewhere where that is allowed', () => {
    for (const address of ['http://127.0.0.1:1/x', 'https://localhost', 'http://[::1]'])
      checkReceiver(address)
    expect(() => checkReceiver('https://a.example', true)).not.toThrow()
  })

  it.each<[object, string]>([
    [
      { stateful: 'sure' },
      'stateful must be true or one of documented, published, sdk, observed, hint, inferred.',
    ],
    [{ stateful: true, notify: { to: 'x' } }, 'receiver must be an http(s) address.'],
    [
      { stateful: true, notify: { mode: 'x' } },
      'mode must be one of plain, duplicate, retry-after-lost-response, handler-fails-once, reordered, stale, bad-signature, other-key.',
    ],
  ])('is checked when the mock is made: %j', (options, message) => {
    expect(() => createState(options, createApps({}), () => 0)).toThrow(configuration(message))
    expect(createState({}, createApps({}), () => 0)).toBeUndefined()
  })
})

describe('the doctor of the mock', () => {
  const doctor = createDoctor({ awda: [{ appId, secret }] })
  it('names the operations that there are', () => {
    const known = Object.keys(operations).join(', ')
    for (const operation of ['toString', 'nobody'])
      expect(() => doctor('awda', { operation, headers: {}, body: '' })).toThrow(
        configuration(`awda has no operation "${operation}". Known: ${known}`),
      )
  })

  it('examines a request at the time when it arrived', async () => {
    const { headers, body } = await signExample('awda', operations.getLoan)
    const request = {
      operation: 'getLoan',
      headers,
      body,
      url: requestOf('awda', operations.getLoan, { headers, body }).url,
    }
    expect(doctor('awda', { ...request, now: seconds * 1000 }).cause).toBe('none')
    expect(doctor('awda', { ...request, now: (seconds + 61) * 1000 }).cause).not.toBe('none')
  })
})

describe('encrypted fields', () => {
  it('are read with the private key, and are the same each time', () => {
    const key = createPublicKey(privateKey)
    const read = (text: string) =>
      privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, Buffer.from(text, 'base64'))
    const first = encryptFields('{"a":1,"name":"x"}', { name: 'Zoë' }, key)
    expect(encryptFields('{"a":1,"name":"x"}', { name: 'Zoë' }, key)).toBe(first)
    const { a, name } = JSON.parse(first) as { a: number; name: string }
    const block = read(name)
    const text = Buffer.from('Zoë')
    expect([a, block.length, [...block.subarray(0, 2)]]).toEqual([1, 128, [0, 2]])
    expect(block.subarray(-text.length - 1)).toEqual(Buffer.concat([Buffer.of(0), text]))
    expect(block.subarray(2, -text.length - 1).includes(0)).toBe(false)
  })
})

describe('names in another case', () => {
  const rename = createRenaming({ getLoan: { loanNumber: {}, Mobile: {} } })
  it.each<[string, unknown, object | undefined]>([
    ['getLoan', { LOANNUMBER: 1, x: 2 }, { loanNumber: 1, x: 2 }],
    ['getLoan', { loanNumber: 1 }, undefined],
    ['getLoan', { loannumber: 1, loanNumber: 2 }, undefined],
    ['getLoan', null, undefined],
    ['getLoan', 'text', undefined],
    ['listBanks', { MOBILE: 1 }, undefined],
  ])('of %s %j', (id, body, wanted) => {
    expect(rename(operations[id as 'getLoan'], body)).toEqual(wanted)
  })
})
