import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readKey } from '../../src/crypto/key-text.ts'
import { createKeySigner, loadPrivateKey, loadPublicKey } from '../../src/crypto/keys.ts'
import { createWebCryptoSigner } from '../../src/crypto/webcrypto.ts'
import { certificate } from '../certificate.ts'
import { rsaPair } from '../keys.ts'

const pair = rsaPair(2048)
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki' | 'sec1') =>
  String(key.export({ format: 'pem', type: type as 'pkcs8' }))

const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64')
const bodyOf = (text: string) => text.replaceAll(/-----.*-----|\s/g, '')
const url = (text: string) =>
  text.replaceAll(/^(?!-----).*$/gm, (line) =>
    line.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  )
const json = (text: string) => JSON.stringify(text)
const inBody = (change: (body: string) => string) => (text: string) =>
  text.replace(
    /^(-----.*-----\n)([^]*)(\n-----.*-----\n)$/,
    (_, begin, body, end) => begin + change(body) + end,
  )
const oneLine = (text: string) => text.trim().replaceAll('\n', ' ')
const noBreaks = (text: string) => text.replaceAll('\n', '')
const wrap76 = (text: string) => text.replaceAll(/.{76}/g, '$&\n')
const relabel = (text: string) =>
  /RSA (PRIVATE|PUBLIC)/.test(text)
    ? text.replaceAll(/RSA (PRIVATE|PUBLIC)/g, '$1')
    : text.replaceAll(/(PRIVATE|PUBLIC)/g, 'RSA $1')

/** What environments make of the text of a PEM file. */
const forms: Record<string, (pem: string) => string> = {
  'as it is': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'CR only': (text) => text.replaceAll('\n', '\r'),
  'CR CR LF': (text) => text.replaceAll('\n', '\r\r\n'),
  'empty lines between': (text) => text.replaceAll('\n', '\n\n'),
  'literal \\n': (text) => text.replaceAll('\n', '\\n'),
  'literal \\r\\n': (text) => text.replaceAll('\n', '\\r\\n'),
  'literal \\\\n': (text) => text.replaceAll('\n', '\\\\n'),
  'literal \\\\\\\\n': (text) => text.replaceAll('\n', '\\\\\\\\n'),
  'literal \\n before a line break': (text) => text.replaceAll('\n', '\\n\n'),
  'a backslash before each line break': (text) => text.replaceAll('\n', '\\\n'),
  'PowerShell `n': (text) => text.replaceAll('\n', '`n'),
  'single quotes': (text) => `'${text}'`,
  'double quotes': (text) => `"${text}"`,
  'quotes and literal \\n': (text) => `"${text.replaceAll('\n', '\\n')}"`,
  'typographic quotes': (text) => `“${text}”`,
  'quotes in quotes': (text) => `"'${text.trim()}'"`,
  'a JSON text': json,
  'a JSON text in a JSON text': (text) => json(json(text)),
  'JSON with escaped slashes': (text) => json(text).replaceAll('/', '\\/'),
  'JSON of PHP or .NET, + and / escaped': (text) =>
    json(text).replaceAll('+', '\\u002B').replaceAll('/', '\\u002f').replaceAll('=', '\\u003D'),
  'a field of a JSON object': (text) => json({ type: 'service', private_key: text, id: 'a' } as never),
  'a list of lines in JSON': (text) => JSON.stringify(text.split('\n'), null, 2),
  'a line of .env': (text) => `PPDAI_KEY=${text}`,
  'a quoted line of .env': (text) => `PPDAI_KEY="${text.replaceAll('\n', '\\n')}"\n`,
  'an exported line of .env': (text) => `export PPDAI_KEY='${text}'`,
  'among other lines of .env': (text) => `APP_ID=demo\nKEY="${text.replaceAll('\n', '\\n')}"\nMODE=test\n`,
  'a value in YAML': (text) => `key: |\n${text.replaceAll(/^/gm, '    ')}`,
  'a string in Java': (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => `"${line}\\n"`)
      .join(' +\n    '),
  'one line, with spaces': oneLine,
  'one line, with tabs': (text) => text.replaceAll('\n', '\t'),
  'one line, in quotes': (text) => `"${oneLine(text)}"`,
  'one line, without spaces': noBreaks,
  'no whitespace at all': (text) => text.replaceAll(/\s/g, ''),
  'lines of 76': (text) => text.replace(bodyLines(text), wrap76(bodyOf(text))),
  indentation: (text) => text.replaceAll(/^/gm, '  '),
  'a tab before, spaces behind': (text) => text.replaceAll(/^/gm, '\t').replaceAll(/$/gm, '   '),
  'a BOM': (text) => `\uFEFF${text}`,
  'a BOM in quotes': (text) => `"\uFEFF${text}"`,
  'zero-width spaces': (text) => text.replaceAll('\n', '\u200B\n\u2060'),
  'a soft hyphen and marks of direction': (text) => `\u202A${text.replace('M', '\u00ADM')}\u202C`,
  'no-break spaces': (text) => text.replaceAll('\n', '\u00A0\n').replaceAll(/^/gm, '\u3000'),
  'line separators': (text) => text.replaceAll('\n', '\u2028'),
  'NUL between characters': (text) => [...text].join('\0'),
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'percent-encoded as a form': (text) => new URLSearchParams({ key: text }).toString(),
  'read as a form, with + lost': (text) => text.replaceAll('+', ' '),
  'octal escapes': (text) => text.replaceAll('\n', '\\015\\012'),
  'XML with line breaks as references': (text) => `<key>${text.replaceAll('\n', '&#10;')}</key>`,
  'XML with hexadecimal references': (text) => text.replaceAll('\n', '&#xD;&#xA;').replaceAll('+', '&#x2B;'),
  'base64 of the file': (text) => base64(text),
  'base64 of the file, in lines': (text) => wrap76(base64(text)),
  'base64 of the file, in quotes': (text) => `"${base64(text)}"`,
  'base64 of the file, unpadded base64url': (text) => Buffer.from(text).toString('base64url'),
  'base64 of the file with a BOM': (text) => base64(`\uFEFF${text}`),
  'base64 of the file with CRLF': (text) => base64(text.replaceAll('\n', '\r\n')),
  'base64 of the file in UTF-16': (text) => base64(text, 'utf16le'),
  'base64 of the file behind a comment': (text) => base64(`# the key\n${text}`),
  'base64 of a file with literal \\n': (text) => base64(json(text)),
  'base64 of base64 of the file': (text) => base64(base64(text)),
  'base64 of the file, as a line of .env': (text) => `export KEY_B64=${base64(text)}`,
  'base64url in PEM': url,
  'base64url in PEM, on one line': (text) => noBreaks(url(text)),
  'PEM without padding': (text) => text.replaceAll('=', ''),
  'bare base64': bodyOf,
  'bare base64 in lines': (text) => wrap76(bodyOf(text)),
  'bare base64 in quotes': (text) => `'${bodyOf(text)}'`,
  'bare base64 with a comma': (text) => `"${bodyOf(text)}",`,
  'bare base64 without padding': (text) => bodyOf(text).replaceAll('=', ''),
  'bare base64url': (text) => url(bodyOf(text)),
  'bare base64 as a line of .env': (text) => `KEY=${bodyOf(text)}`,
  'bare base64 in .env, in quotes': (text) => `export KEY="${bodyOf(text)}" # of the partner`,
  'bare base64 among other lines': (text) => `KEY=${bodyOf(text).replaceAll('=', '')}\nMODE=test\n`,
  'bare base64 in YAML': (text) => `api:\n  key: ${bodyOf(text)}\n`,
  'bare base64 in JSON': (text) => JSON.stringify({ key: bodyOf(text), appId: 'demo' }),
  'bare base64 behind a comment': (text) => `# issued in May\n${bodyOf(text)}\n`,
  'base64 of bare base64': (text) => base64(bodyOf(text)),
  hexadecimal: (text) => Buffer.from(bodyOf(text), 'base64').toString('hex'),
  'the other label': relabel,
  'the other label, in base64': (text) => base64(relabel(text)),
  'labels in lower case': (text) => text.replaceAll(/-----.*-----/g, (line) => line.toLowerCase()),
  'labels with underscores': (text) => text.replaceAll(/-----.*-----/g, (line) => line.replaceAll(' ', '_')),
  'no END line': (text) => text.replace(/-----END[^]*/, ''),
  'no BEGIN line': (text) => text.replace(/.*\n/, ''),
  'text around it': (text) => `The key, as agreed:\n\n${text}\nRegards\n`,
  'a header of PEM': inBody((body) => `Comment: made by a tool\n\n${body}`),
  'the notes of a tool': (text) =>
    `Bag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n${text}`,
  'a certificate before it': (text) => certificate + text,
  'a certificate behind it': (text) => text + certificate,
  'a certificate before it, on one line': (text) => oneLine(certificate + text),
  'the same key twice': (text) => text + text,
  'in an e-mail': (text) => text.replaceAll(/^/gm, '> '),
  'in a page of HTML': (text) => `<pre>${text.trim().replaceAll('\n', '<br>')}</pre>`,
  'paragraphs of HTML': (text) => text.trim().replaceAll(/^.*$/gm, '<p>$&</p>'),
  'joined with semicolons': (text) => text.replaceAll('\n', ';'),
  'joined with number signs': (text) => text.replaceAll('\n', '#'),
  'joined with tildes': (text) => text.replaceAll('\n', '~'),
  'continued lines of cmd.exe': (text) => text.replaceAll('\n', '^\n'),
  'marked line ends': (text) => text.replaceAll('\n', '$\n'),
  'next-line characters': (text) => text.replaceAll('\n', '\u0085'),
  'a string in PHP': (text) => text.trim().replaceAll(/^.*$/gm, `'$&' . "\\n" .`),
  'hexadecimal of the file': (text) => Buffer.from(text).toString('hex'),
  'hexadecimal behind 0x': (text) => `0x${Buffer.from(bodyOf(text), 'base64').toString('hex')}`,
  'a secret of Kubernetes with a certificate': (text) =>
    `data:\n  tls.crt: ${base64(certificate)}\n  tls.key: ${base64(text)}\n`,
  'bare base64 in a secret of Kubernetes': (text) =>
    `data:\n  app-id: ${base64('demo')}\n  private.pem: ${base64(bodyOf(text))}\n  mode: ${base64('test')}\n`,
  'JSON with a certificate in base64': (text) =>
    JSON.stringify({ chain: [bodyOf(certificate)], key: bodyOf(text) }),
  'a secret of AWS': (text) =>
    JSON.stringify({ Name: 'ppdai', SecretString: JSON.stringify({ appId: 'demo', key: text }) }),
  'the label of a certificate, as certutil writes it': (text) =>
    text.replaceAll(/(RSA )?(PRIVATE|PUBLIC) KEY/g, 'CERTIFICATE'),
  'the label of another key': (text) =>
    text.replaceAll(/PRIVATE|PUBLIC/g, (kind) => (kind === 'PUBLIC' ? 'PRIVATE' : 'PUBLIC')),
}

const bodyLines = (text: string) => text.replaceAll(/-----.*-----\n/g, '').trim()

const kinds = [
  ['private', 'pkcs1'],
  ['private', 'pkcs8'],
  ['public', 'spki'],
  ['public', 'pkcs1'],
] as const

const bytes = Buffer.from('devicefp1234567890mobile15200000001')
const signature = sign('sha1', bytes, pair.privateKey)
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }

describe.each(kinds)('a %s key in %s', (kind, type) => {
  const text = pem(kind === 'private' ? pair.privateKey : pair.publicKey, type)

  it.each(Object.entries(forms))('is read by node:crypto: %s', async (_, form) => {
    if (kind === 'private')
      expect(Buffer.from(await createKeySigner(form(text)).sign(bytes))).toEqual(signature)
    else expect(verify('sha1', bytes, loadPublicKey(form(text)), signature)).toBe(true)
  })

  it.each(Object.entries(forms))('is read by WebCrypto: %s', async (_, form) => {
    if (kind === 'private') {
      const signer = await createWebCryptoSigner(form(text))
      expect(Buffer.from(await signer.sign(bytes))).toEqual(signature)
    } else {
      const key = await crypto.subtle.importKey('spki', readKey(form(text), 'public'), algorithm, false, [
        'verify',
      ])
      expect(await crypto.subtle.verify(algorithm.name, key, signature, bytes)).toBe(true)
    }
  })
})

const pkcs8 = pem(pair.privateKey, 'pkcs8')
const pkcs1 = pem(pair.privateKey, 'pkcs1')
const spki = pem(pair.publicKey, 'spki')
const locked = { cipher: 'aes-256-cbc', passphrase: 'pass' }
const another = rsaPair(1024).privateKey

/** Another digit of base64 in the middle of the modulus. */
const alter = (text: string) => text.slice(0, 200) + (text[200] === 'A' ? 'B' : 'A') + text.slice(201)

const refusals: Record<string, [text: unknown, found: RegExp]> = {
  'a public key': [spki, /found a PUBLIC KEY in PEM/],
  'a public key labelled as private': [spki.replaceAll('PUBLIC', 'PRIVATE'), /found a PUBLIC KEY in PEM/],
  'a public key in base64': [bodyOf(spki), /found a PUBLIC KEY in base64/],
  'a public key, the file in base64': [base64(spki), /found a PUBLIC KEY in PEM/],
  'a certificate': [certificate, /found a CERTIFICATE in PEM/],
  'an encrypted key': [
    String(pair.privateKey.export({ format: 'pem', type: 'pkcs8', ...locked })),
    /an encrypted private key/,
  ],
  'an encrypted key in base64': [
    base64(String(pair.privateKey.export({ format: 'pem', type: 'pkcs8', ...locked }))),
    /an encrypted private key/,
  ],
  'an encrypted key of old': [
    String(pair.privateKey.export({ format: 'pem', type: 'pkcs1', ...locked })),
    /an encrypted private key/,
  ],
  'an encrypted key of old, on one line': [
    oneLine(String(pair.privateKey.export({ format: 'pem', type: 'pkcs1', ...locked }))),
    /an encrypted private key/,
  ],
  'an EC key': [pem(ec.privateKey, 'pkcs8'), /an EC key/],
  'an EC key in SEC 1': [pem(ec.privateKey, 'sec1'), /an EC key/],
  'an EC key before a right one': [pem(ec.privateKey, 'pkcs8') + pkcs8, /an EC key/],
  'an Ed25519 key': [
    pem(generateKeyPairSync('ed25519').privateKey, 'pkcs8'),
    /a key of another kind than RSA/,
  ],
  'an RSA-PSS key': [
    pem(generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey, 'pkcs8'),
    /a key of another kind than RSA/,
  ],
  'two different keys': [pkcs8 + pem(another, 'pkcs8'), /several private keys/],
  'a key of 512 bits': [pem(rsaPair(512).privateKey, 'pkcs8'), /an RSA key of 512 bits/],
  'an OpenSSH key': [
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${base64('openssh-key-v1\0none')}\n-----END OPENSSH PRIVATE KEY-----`,
    /an OpenSSH private key. Convert it/,
  ],
  'a JWK': [JSON.stringify(pair.privateKey.export({ format: 'jwk' })), /JSON, perhaps a JWK/],
  'a JWK in a JSON text': [json(JSON.stringify(pair.privateKey.export({ format: 'jwk' }))), /perhaps a JWK/],
  'a PEM cut short': [pkcs8.slice(0, 600), /a PEM block "PRIVATE KEY" that does not load: .* cut short/],
  'a PEM cut short, on one line': [
    noBreaks(pkcs8).slice(0, 600),
    /"PRIVATE KEY" without line breaks that does not load: its base64 is damaged/,
  ],
  'a PEM with a strange character': [
    oneLine(pkcs1).replace(/(.{300})./, '$1?'),
    /"RSA PRIVATE KEY" without line breaks that does not load: its base64 is damaged/,
  ],
  'a PEM with a character too few': [noBreaks(pkcs8).replace(/(.{300})./, '$1'), /base64 is damaged/],
  'a PEM with a character altered': [alter(pkcs8), /base64 is damaged/],
  'bare base64 with a character altered': [alter(bodyOf(pkcs1)), /base64 is damaged/],
  'an empty PEM': ['-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n', /does not load/],
  'half of it in base64': [bodyOf(pkcs8).slice(0, 400), /characters of base64 that are not an RSA key/],
  'a file name': ['./keys/private.pem', /a file name/],
  'quotes around nothing': ['""', /an empty text/],
  'a public key of OpenSSH': ['ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ user@host', /an OpenSSH public key/],
  'a number': [5, /number, not text/],
  bytes: [Buffer.from(pkcs8), /bytes, not text/],
}

describe('anything else', () => {
  it.each(Object.entries(refusals))('is named alike by both: %s', async (_, [input, found]) => {
    const messages = [
      await messageOf(async () => loadPrivateKey(input as string)),
      await messageOf(() => createWebCryptoSigner(input as string)),
    ]
    expect(messages[0]).toMatch(found)
    expect(messages[1]).toBe(messages[0])
    const secret = bodyOf(String(input)).match(/.{12}/g) ?? []
    for (const part of secret.filter((part) => !/^[A-Z ]+$/.test(part)))
      expect(messages[0]).not.toContain(part)
  })

  it.each([
    ['a private key', pkcs8, /a PRIVATE KEY in PEM/],
    ['a private key in base64 of the file', base64(pkcs1), /a PRIVATE KEY in PEM/],
    ['an EC key', pem(ec.publicKey, 'spki'), /an EC key/],
    ['two different keys', spki + pem(createPublicKey(another), 'spki'), /several public keys/],
  ])('is refused as a public key: %s', (_, input, found) => {
    expect(() => loadPublicKey(input)).toThrow(found)
  })

  it('takes the public key of a certificate, or of a file with both keys', () => {
    expect(loadPublicKey(certificate + certificate).asymmetricKeyType).toBe('rsa')
    expect(loadPublicKey(pkcs8 + spki).equals(pair.publicKey)).toBe(true)
    expect(createPublicKey(createPrivateKey(pkcs8)).equals(pair.publicKey)).toBe(true)
  })

  it.each([
    ['hyphens', '-'.repeat(65_536)],
    ['begins', '-----BEGIN '.repeat(5_957)],
    ['starts of a key', 'MII '.repeat(16_384)],
    ['starts of a PEM in base64', 'LS0tLS1C'.repeat(8192)],
    ['escapes', '\\'.repeat(65_536)],
    ['spaces', ' '.repeat(65_535) + 'x'],
    ['quotes', '"+ '.repeat(21_845)],
  ])('is refused in little time: 64 kB of %s', (_, input) => {
    const start = performance.now()
    expect(() => loadPrivateKey(input)).toThrow(/Private key: found/)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

const messageOf = (act: () => Promise<unknown>) =>
  act().then(
    () => 'accepted',
    (error: Error) => error.message,
  )
