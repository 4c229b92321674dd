// The whole message for each text without a key, and where each of its bounds is.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { derIn, findKeys, readKey } from '../../src/crypto/key-text.ts'
import { certificate } from '../certificate.ts'
import { rsaPair } from '../keys.ts'

const pair = rsaPair(1024)
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ed = generateKeyPairSync('ed25519')
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki' | 'sec1', more: object = {}) =>
  String(key.export({ format: 'pem', type: type as 'pkcs8', ...more }))
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki') =>
  key.export({ format: 'der', type: type as 'pkcs8' }).toString('base64')
const block = (label: string, body = '\nAAAA\nAAAA\n') =>
  `-----BEGIN ${label}-----${body}-----END ${label}-----`
const pkcs8 = pem(pair.privateKey, 'pkcs8')
const spki = pem(pair.publicKey, 'spki')

const expected = {
  private: 'Expected: an RSA private key of 1024 bits or more as PKCS#8 PEM, PKCS#1 PEM or bare base64 DER.',
  public: 'Expected: an RSA public key of 1024 bits or more as SPKI PEM, PKCS#1 PEM or bare base64 DER.',
}
const notLoading = 'that does not load: its base64 is damaged or cut short, or it is of another kind'
const base64Of = (length: number) => `${length} characters of base64 that are not an RSA key`
const textOf = (length: number) => `a text of ${length} characters that is neither PEM nor base64`
const fileName = 'something like a file name: read the file and give its content'

/** A PKCS#12 store begins with version 3 and a sequence. */
const store = Buffer.concat([Buffer.from([0x30, 0x45, 0x02, 0x01, 0x03, 0x30, 0x40]), Buffer.alloc(64, 1)])

describe('no private key', () => {
  it.each<[unknown, string]>([
    ['', 'an empty text'],
    [' \n\t', 'an empty text'],
    ['"\u200b"', 'an empty text'],
    [null, 'null, not text'],
    [undefined, 'undefined, not text'],
    [{}, 'object, not text'],
    [new Uint8Array(3), 'bytes, not text'],
    ['A'.repeat(65_536), base64Of(65_536)],
    ['A'.repeat(65_537), 'a text of more than 64 kB'],
    [block('OPENSSH PRIVATE KEY'), 'an OpenSSH private key. Convert it with ssh-keygen -p -m PEM'],
    [block('PRIVATE KEY'), `a PEM block "PRIVATE KEY" ${notLoading}`],
    [block('PRIVATE KEY', 'AAAA'), `a PEM block "PRIVATE KEY" without line breaks ${notLoading}`],
    [block('PRIVATE KEY', '\nAAAA\n'), `a PEM block "PRIVATE KEY" without line breaks ${notLoading}`],
    [block('PRIVATE KEY', 'AAAA\rAAAA'), `a PEM block "PRIVATE KEY" ${notLoading}`],
    [block('A'.repeat(40)), `a PEM block "${'A'.repeat(40)}" ${notLoading}`],
    [block('A'.repeat(41)), `a PEM block ${notLoading}`],
    [block('my key'), `a PEM block ${notLoading}`],
    [block(''), `a PEM block ${notLoading}`],
    ['key.pem', fileName],
    [' ./keys/private.key\n', fileName],
    ['../a.der', fileName],
    ['/etc/ssl/a b.txt', fileName],
    [String.raw`C:\keys\a.p8`, fileName],
    ['a-b_c.p12', fileName],
    ['store.pfx', fileName],
    [`${'a'.repeat(250)}.pem`, fileName],
    [`${'a'.repeat(251)}.pem`, textOf(255)],
    ['.pem', textOf(4)],
    ['key.pem, or so', textOf(14)],
    ['see: key.pem', textOf(12)],
    ['key.doc', textOf(7)],
    ['ssh-ed25519 AAAA', 'an OpenSSH public key'],
    ['---- BEGIN SSH2 PUBLIC KEY ----\nAAAA', 'an OpenSSH public key'],
    ['my ssh-rsa', base64Of(10)],
    ['"AAAA"', textOf(6)],
    ['{"a":1}', 'JSON, perhaps a JWK'],
    ['{"kty":"oct"}', 'JSON, perhaps a JWK'],
    ['AAAA==', base64Of(6)],
    ['AAAA===', textOf(7)],
    ['=AAAA', textOf(5)],
    ['A/+_-', base64Of(5)],
    ['not a key at all!', textOf(17)],
    [certificate, 'a CERTIFICATE in PEM'],
    [spki, 'a PUBLIC KEY in PEM'],
    [der(pair.publicKey, 'pkcs1'), 'a PUBLIC KEY in base64'],
    [pem(ec.privateKey, 'sec1'), 'an EC key'],
    [pem(ec.privateKey, 'pkcs8'), 'an EC key'],
    [pem(ec.publicKey, 'spki'), 'an EC key'],
    [pem(ed.privateKey, 'pkcs8'), 'a key of another kind than RSA'],
    [pem(ed.publicKey, 'spki'), 'a key of another kind than RSA'],
    [
      pem(pair.privateKey, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'pass' }),
      'an encrypted private key. Decrypt it first',
    ],
    [
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----`,
      'an encrypted private key. Decrypt it first',
    ],
    [block('PKCS12', `\n${store.toString('base64')}\n`), 'a PKCS#12 store'],
    [pkcs8 + pem(rsaPair(2048).privateKey, 'pkcs8'), 'several private keys'],
    [pem(rsaPair(512).privateKey, 'pkcs1'), 'an RSA key of 512 bits'],
  ])('is named, whole: row %#', (text, found) => {
    const message = `Private key: found ${found}. ${expected.private}`
    expect(() => readKey(text, 'private')).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message }),
    )
  })
})

describe('no public key', () => {
  it.each<[unknown, string]>([
    [pkcs8, 'a PRIVATE KEY in PEM'],
    [der(pair.privateKey, 'pkcs1'), 'a PRIVATE KEY in base64'],
    [pem(ec.publicKey, 'spki'), 'an EC key'],
    [spki + pem(rsaPair(2048).publicKey, 'spki'), 'several public keys'],
    ['', 'an empty text'],
  ])('is named, whole: row %#', (text, found) => {
    const message = `Public key: found ${found}. ${expected.public}`
    expect(() => readKey(text, 'public')).toThrow(expect.objectContaining({ code: 'CONFIGURATION', message }))
  })
})

describe('the keys in a text', () => {
  const namesIn = (text: string) => findKeys(text).map(({ kind, name }) => [kind, name])

  it.each<[string, string, [string, string][]]>([
    ['a private key', pkcs8, [['private', 'a PRIVATE KEY in PEM']]],
    [
      'a private key and its public one',
      pkcs8 + spki,
      [
        ['private', 'a PRIVATE KEY in PEM'],
        ['public', 'a PUBLIC KEY in PEM'],
      ],
    ],
    ['bare base64', der(pair.privateKey, 'pkcs1'), [['private', 'a PRIVATE KEY in base64']]],
    ['a certificate', certificate, [['public', 'a CERTIFICATE in PEM']]],
    ['a JWK', `{"kty":"RSA","n":"${der(pair.publicKey, 'pkcs1')}"}`, []],
    [
      'an EC key before a public one',
      pem(ec.privateKey, 'pkcs8') + spki,
      [
        ['other', 'an EC key'],
        ['public', 'a PUBLIC KEY in PEM'],
      ],
    ],
    ['words', 'no key', []],
  ])('have their kinds: %s', (_, text, names) => expect(namesIn(text)).toEqual(names))

  it('are looked for in base64 of base64, and no deeper', () => {
    const encode = (text: string) => Buffer.from(text).toString('base64')
    const found = ['private', 'a PRIVATE KEY in PEM']
    expect(namesIn(encode(pkcs8))).toEqual([found])
    expect(namesIn(encode(encode(pkcs8)))).toEqual([found])
    expect(namesIn(encode(encode(encode(pkcs8))))).toEqual([])
  })

  it('are read four times at most in one piece', () => {
    const bare = der(pair.publicKey, 'spki')
    expect(findKeys(Array(6).fill(bare).join(',')).length).toBe(4)
  })
})

describe('the DER of any key in a text', () => {
  const bytes = Buffer.alloc(40, 7)
  const text = bytes.toString('base64')
  it.each([
    ['of PEM', `-----BEGIN X-----\n${text}\n-----END X-----`, bytes],
    ['bare', text, bytes],
    ['of base64url', Buffer.alloc(40, 0xfb).toString('base64url'), Buffer.alloc(40, 0xfb)],
    ['of 40 characters', 'A'.repeat(40), Buffer.alloc(30)],
    ['of fewer', 'A'.repeat(39), Buffer.alloc(0)],
    ['the longer of two', `${'A'.repeat(40)}=,${text}`, bytes],
    ['of hexadecimal digits', `0x308${'a'.repeat(39)}`, Buffer.from(`308${'a'.repeat(39)}`, 'hex')],
  ])('%s', (_, given, found) => expect(Buffer.from(derIn(given))).toEqual(found))
})
