import { constants, createPrivateKey, createPublicKey, publicEncrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encrypted } from '../../../generated/ppdai/examples.ts'
import {
  ConfigurationError,
  ContractError,
  createWebCryptoSigner,
  decryptUserName,
} from '../../../src/index.ts'
import { isFull } from '../../share.ts'
import { engines, gatewayWith, ppdaiClient, privateKey, publicKey, strangerKey } from '../../support.ts'
import { rsaPair } from '../../keys.ts'

const { key: known, decrypt } = JSON.parse(readFileSync('test/vectors/ppdai.json', 'utf8')) as {
  key: { pkcs8Pem: string; pkcs1Pem: string }
  decrypt: { ciphertext: string; plaintext: string }[]
}

const bare = (pem: string) => pem.replaceAll(/-----.*-----|\s/g, '')
const forms = {
  'PKCS#8 PEM': known.pkcs8Pem,
  'PKCS#1 PEM': known.pkcs1Pem,
  'PKCS#8 in bare base64': bare(known.pkcs8Pem),
  'PKCS#1 in bare base64': bare(known.pkcs1Pem),
  'PEM from an environment variable': known.pkcs8Pem.replaceAll('\n', '\\n'),
  'a KeyObject': createPrivateKey(known.pkcs8Pem),
}

const signer = await createWebCryptoSigner(known.pkcs8Pem)

const encrypt = (bytes: Buffer, key = publicKey) =>
  publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, bytes).toString('base64')

/** A whole block of 1024 bits, as somebody who pads wrongly would encrypt it. */
const encryptBlock = (start: number[], fill: number, end: number[] = []) => {
  const block = Buffer.alloc(128, fill)
  block.set(start, 0)
  block.set(end, 128 - end.length)
  return publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, block).toString('base64')
}

/** What is thrown, which must not show the key, the text or a name. */
function faultOf(work: () => unknown, ...hidden: string[]): unknown {
  try {
    work()
  } catch (error) {
    const shown = `${String(error)}\n${(error as Error).stack}\n${JSON.stringify(error)}`
    for (const text of hidden) expect(shown).not.toContain(text)
    return error
  }
  throw new Error('nothing was thrown')
}

describe('decryptUserName', () => {
  const rows = Object.entries(forms).flatMap(([form, key]) => decrypt.map((one) => ({ form, key, ...one })))
  it.each(rows)('decrypts "$plaintext" with the key as $form', ({ key, ciphertext, plaintext }) => {
    expect(decryptUserName(key, ciphertext)).toBe(plaintext)
  })

  it.each([1024, 1031, 1536, 2048, ...(isFull ? [4096] : [])])(
    'decrypts with a key of %s bits',
    (modulusLength) => {
      const pair = rsaPair(modulusLength)
      expect(decryptUserName(pair.privateKey, encrypt(Buffer.from('拍拍贷用户'), pair.publicKey))).toBe(
        '拍拍贷用户',
      )
    },
  )

  it.each([
    ['an empty name', ''],
    ['one character', 'x'],
    ['a zero byte inside', 'a\0b'],
    ['four bytes a character', '😀é'],
    ['a byte order mark', '\uFEFFname'],
    ['the longest that fits', 'n'.repeat(117)],
  ])('decrypts %s', (_, name) => {
    expect(decryptUserName(privateKey, encrypt(Buffer.from(name)))).toBe(name)
  })

  it.each(['\n', '\r\n', ' '])('takes base64 that is broken by %j', (blank) => {
    const text = encrypt(Buffer.from('name')).replaceAll(/.{76}/g, `$&${blank}`) + blank
    expect(decryptUserName(privateKey, text)).toBe('name')
  })

  it.each([
    ['another key of this length', strangerKey],
    ['a longer key', rsaPair(2048).privateKey],
  ])('says that %s is the wrong one, and nothing else', (_, key) => {
    const text = encrypt(Buffer.from('a-name-of-nobody'))
    const fault = faultOf(() => decryptUserName(key, text), text.slice(0, 12), 'a-name-of-nobody')
    expect(fault).toBeInstanceOf(ConfigurationError)
    expect(String(fault)).toMatch(/Give the private key of the app that made the call/)
  })

  it('never takes what a wrong key makes of a name for a name', () => {
    for (let count = 0; count < 300; count++) {
      const text = encrypt(Buffer.from('name'))
      expect(() => decryptUserName(strangerKey, text)).toThrow(ConfigurationError)
    }
  })

  it.each([
    ['padding of a signature', encryptBlock([0, 1], 0xff, [0, 0x61])],
    ['a first byte that is not zero', encryptBlock([1, 2], 0x55, [0, 0x61])],
    ['padding that is too short', encryptBlock([0, 2, 1, 2, 3, 4, 5, 6, 7, 0], 0x61)],
    ['no end of the padding', encryptBlock([0, 2], 0x55)],
    ['a name in GBK', encrypt(Buffer.from([0xc5, 0xc4, 0xc5, 0xc4]))],
    ['half a character', encrypt(Buffer.from('拍').subarray(0, 2))],
    ['a block beyond the modulus', Buffer.alloc(128, 0xff).toString('base64')],
    ['a block of zeros', Buffer.alloc(128).toString('base64')],
    ['a shorter block', Buffer.alloc(127, 1).toString('base64')],
    ['two blocks', Buffer.alloc(256, 1).toString('base64')],
  ])('refuses %s', (_, text) => {
    expect(faultOf(() => decryptUserName(privateKey, text), text)).toBeInstanceOf(ConfigurationError)
  })

  it.each([
    ['an empty text', ''],
    ['whitespace', ' \n'],
    ['a name that is not encrypted', 'pdu-8512415174'],
    ['base64 with a character too many', `${encrypt(Buffer.from('name'))}A`],
    ['base64url', Buffer.alloc(128, 0xfb).toString('base64url')],
    ['null', null],
    ['a number', 5],
    ['bytes', new Uint8Array(128)],
  ])('refuses %s as no encrypted name', (_, text) => {
    const fault = faultOf(() => decryptUserName(privateKey, text as string), 'pdu-8512415174')
    expect(fault).toBeInstanceOf(ContractError)
    expect(String(fault)).toMatch(/UserName must be base64/)
  })

  it.each([
    ['a Signer', signer],
    ['a function', () => known.pkcs8Pem],
  ])('says of %s that it only signs', (_, key) => {
    const fault = faultOf(() => decryptUserName(key as never, decrypt[0]!.ciphertext))
    expect(fault).toBeInstanceOf(ConfigurationError)
    expect(String(fault)).toMatch(/which only signs/)
  })

  it('refuses a public key', () => {
    expect(() => decryptUserName(publicKey, decrypt[0]!.ciphertext)).toThrow(ConfigurationError)
  })
})

describe.each(engines)('the mock, answered by %s', (engine) => {
  const name = encrypted.getUserNameByOpenId.UserName

  it('encrypts the user name for the app that asks, alike for each call', async () => {
    const ppdai = ppdaiClient(gatewayWith({ engine }))
    const [one, other] = [
      await ppdai.getUserNameByOpenId({ OpenID: 'o' }),
      await ppdai.getUserNameByOpenId({ OpenID: 'o' }),
    ]
    expect(decryptUserName(privateKey, one.UserName!)).toBe(name)
    expect(decryptUserName(privateKey, other.UserName!)).toBe(name)
    expect(one).toEqual(other)
    expect(one).toMatchObject({ ReturnCode: 0, ReturnMessage: null })
  })

  it('encrypts for each app with its own key', async () => {
    const apps = {
      ppdai: [
        { appId: 'first', publicKey },
        { appId: 'second', publicKey: createPublicKey(strangerKey) },
      ],
    }
    const gateway = gatewayWith({ engine, apps })
    const second = ppdaiClient(gateway, { appId: 'second', privateKey: strangerKey })
    const { UserName: text } = await second.getUserNameByOpenId({ OpenID: 'o' })
    expect(decryptUserName(strangerKey, text!)).toBe(name)
    expect(() => decryptUserName(privateKey, text!)).toThrow(ConfigurationError)
  })

  it('leaves the names of other operations as they are', async () => {
    const { UserName } = await ppdaiClient(gatewayWith({ engine })).autoLogin({
      Timestamp: '2016-03-14 19:15:22',
    })
    expect(UserName).toBe('ppd测试用户')
  })
})
