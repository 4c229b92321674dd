// The keys of a partner that signs responses and events: the files they are in, and what the mock and its client read.
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { schemes } from '../../generated/index.ts'
import { messages } from '../../generated/messages.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import {
  makeMessageFiles,
  makePair,
  makeSecret,
  type NewFile,
  readEventKeys,
  readMessageKeys,
  readResponseKeys,
  readResponseOptions,
} from '../../src/mock/key-files.ts'
import { createNotifierOf } from '../../src/mock/notify.ts'
import type { NotifierOptions } from '../../src/mock/notify-types.ts'
import { createResponseSigner } from '../../src/mock/response-signer.ts'
import { findSender, type Sender } from '../../src/mock/sender.ts'
import { freshPair, signerOptions, strangerOptions } from '../../src/mock/message-keys.ts'
import type { Declaration } from '../../src/signing/grammar.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

const preset = (name: Preset) => readScheme(declarationOf(name), name)
const [ed25519, hmac] = [preset('ed25519'), preset('hmac-header')]
const name = 'awda'
const { response, events } = schemes[name]

let folder = ''
const write = (files: readonly NewFile[]) => {
  for (const [file, text] of files) writeFileSync(join(folder, file), text)
  return Object.fromEntries(files)
}
// The files of `npm test` share the schemes, so each test puts them back.
const declare = (change: Partial<Declaration>) => Object.assign(schemes[name], change)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lendspec-keys-'))
  declare({ response: undefined, events: {} } as object)
})
afterEach(() => {
  declare({ events, ...(response && { response }) })
  if (!response) delete (schemes[name] as Partial<Declaration>).response
  rmSync(folder, { recursive: true })
})

describe('a file', () => {
  it('of a secret has 32 hexadecimal digits, for its owner alone', () => {
    const [file, text, mode] = makeSecret('secret.txt')
    expect([file, mode]).toEqual(['secret.txt', 0o600])
    expect(text).toMatch(/^[\da-f]{32}\n$/)
    expect(makeSecret('secret.txt')[1]).not.toBe(text)
  })

  it.each([
    ['ed25519', 'ed25519'],
    ['ecdsa-p256-sha256', 'ec'],
  ])('of a pair of %s has one half', (algorithm, type) => {
    const [own, other] = makePair(algorithm, 'private.pem', 'public.pem')
    expect([own?.[0], own?.[2], other?.[0], other?.[2]]).toEqual([
      'private.pem',
      0o600,
      'public.pem',
      undefined,
    ])
    const key = createPrivateKey(own![1])
    expect(key.asymmetricKeyType).toBe(type)
    expect(createPublicKey(key).equals(createPublicKey(other![1]))).toBe(true)
    expect(own![1]).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(other![1]).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
  })
})

describe('a partner that signs nothing', () => {
  it('has no files and no keys', async () => {
    expect(makeMessageFiles(name)).toEqual([])
    expect(await readMessageKeys(folder, name, 'response')).toEqual({})
    expect(await readResponseKeys(folder)).toEqual({})
    expect(await readEventKeys(folder)).toEqual({})
    expect(await readResponseOptions(folder, name)).toEqual({})
  })
})

describe('a partner that signs responses', () => {
  it('with a key pair has a file for each half, and ids of a demo', async () => {
    declare({ response: ed25519 })
    const texts = write(makeMessageFiles(name))
    expect(Object.keys(texts)).toEqual(['awda-response-private.pem', 'awda-response-public.pem'])
    const keys = { keyName: 'demo', privateKey: texts['awda-response-private.pem'] }
    expect(await readMessageKeys(folder, name, 'response')).toEqual(keys)
    expect(await readMessageKeys(folder, name, 'other')).toEqual({})
    expect(await readResponseKeys(folder)).toEqual({ awda: keys })
    expect(await readEventKeys(folder)).toEqual({})
    expect(await readResponseOptions(folder, name)).toEqual({
      response: { keyName: 'demo', publicKey: texts['awda-response-public.pem'] },
    })
  })

  it('with a secret has one file, and the ids of its examples', async () => {
    const credentials = { ...hmac.credentials, appId: { ...hmac.credentials['appId']!, example: 'A1' } }
    declare({ response: { ...hmac, credentials } })
    const texts = write(makeMessageFiles(name))
    expect(Object.keys(texts)).toEqual(['awda-response-secret.txt'])
    const keys = { appId: 'A1', secret: texts['awda-response-secret.txt']?.trim() }
    expect(await readResponseKeys(folder)).toEqual({ awda: keys })
    expect(await readResponseOptions(folder, name)).toEqual({ response: keys })
  })
})

describe('a partner that signs events', () => {
  it('has files for those that are not signed like requests', async () => {
    declare({ events: { paid: ed25519, moved: hmac, closed: { ...hmac, like: 'request' } as never } })
    const texts = write(makeMessageFiles(name))
    expect(Object.keys(texts)).toEqual([
      'awda-paid-private.pem',
      'awda-paid-public.pem',
      'awda-moved-secret.txt',
    ])
    expect(await readEventKeys(folder)).toEqual({
      awda: {
        paid: { keyName: 'demo', privateKey: texts['awda-paid-private.pem'] },
        moved: { appId: 'demo-appId', secret: texts['awda-moved-secret.txt']?.trim() },
      },
    })
    expect(await readResponseKeys(folder)).toEqual({})
  })
})

describe('responses', () => {
  const sent = { status: 201, headers: { 'content-type': 'a/b' }, body: 'text' }
  const asked = { api: name, method: 'POST', url: '/loans' } as const
  const keys = { appId: 'a', secret: 'b' }

  it('are signed for the second, with what was asked', async () => {
    declare({ response: hmac })
    const calls: object[] = []
    const sign = (call: object) => {
      calls.push(call)
      return Promise.resolve({ headers: { 'x-sign': 's' }, body: 'signed', canonical: {} })
    }
    const create = (given: object) => (expect(Object.keys(given)).toEqual(['appId', 'secret']), { sign })
    Object.assign(messages[name], { response: { create } })
    try {
      const signer = createResponseSigner({ [name]: keys }, () => 1_700_000_000_999)
      expect(await signer(asked, sent)).toEqual({
        status: 201,
        headers: { 'content-type': 'a/b', 'x-sign': 's' },
        body: 'signed',
      })
      expect(await signer({ ...asked, api: 'ppdai' }, sent)).toBe(sent)
      expect(await signer({ ...asked, api: undefined }, sent)).toBe(sent)
    } finally {
      delete (messages[name] as { response?: unknown }).response
    }
    expect(calls).toEqual([
      {
        operation: expect.objectContaining({ id: expect.any(String) }),
        method: 'POST',
        url: '/loans',
        status: 201,
        headers: new Headers(sent.headers),
        body: 'text',
        timestamp: 1_700_000_000,
      },
    ])
  })

  it('of a partner that signs none stay as they are', async () => {
    expect(await createResponseSigner({ [name]: keys }, Date.now)(asked, sent)).toBe(sent)
  })
})

describe('a notifier', () => {
  const sender = findSender(name)
  const [event = '', signer] = Object.entries(sender.signers)[0] ?? []
  const options = { schedule: [0] } as never as NotifierOptions

  beforeEach(() => void declare({ events }))

  it('needs the credentials of its only event at once', () => {
    expect(() => createNotifierOf(sender, options)).toThrow(/: found no key\. The partner signs with it\.$/)
  })

  it.each<[string, Sender['signers']]>([
    ['several events', { [event]: signer!, other: signer! }],
    ['no event', {}],
  ])('of %s needs none before it sends', (_, signers) => {
    expect(createNotifierOf({ ...sender, signers }, options)).toHaveProperty('send')
  })
})

describe('the options of a signer', () => {
  const { privateKey } = freshPair('ed25519')

  it.each([
    ['keyName', { privateKey }],
    ['privateKey', { keyName: 'k' }],
  ])('need %s', (missing, given) => {
    expect(() => signerOptions(ed25519, given)).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: `${missing}: found no key. The partner signs with it.`,
      }),
    )
  })

  it('have ids and keys', () => {
    expect(signerOptions(ed25519, { keyName: 'k', privateKey })).toEqual({
      keyName: 'k',
      privateKey: expect.objectContaining({ alg: 'ED25519' }),
    })
    expect(Object.keys(signerOptions(hmac, { appId: 'a', secret: 'b' }))).toEqual(['appId', 'secret'])
  })

  it('of a stranger have the ids, and other keys', async () => {
    const own = signerOptions(ed25519, { keyName: 'k', privateKey }) as never as Options
    const other = strangerOptions(ed25519, { keyName: 'k', privateKey }) as never as Options
    expect(other.keyName).toBe('k')
    expect(await other.privateKey.sign(Buffer.from('a'))).not.toEqual(
      await own.privateKey.sign(Buffer.from('a')),
    )
    expect(strangerOptions(hmac, { appId: 'a', secret: 'b' })).toMatchObject({ appId: 'a' })
  })
})

interface Options {
  readonly keyName: string
  readonly privateKey: { sign(bytes: Uint8Array): Promise<Uint8Array> }
}
