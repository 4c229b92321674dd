import { generateKeyPairSync } from 'node:crypto'
import { createAwdaReceiver, createWebCryptoSigner } from '../../../src/index.ts'
import { appId } from '../../support.ts'
import { pem, secret, sensitiveFields, token } from './canaries.ts'
import type { Options, Scenario, Scene } from './scene.ts'

// What is refused before anything is sent: parameters, keys, secrets, tokens and options that hold canaries.

const never = async (): Promise<Response> => {
  throw new Error('something was sent')
}

/** Parameters that are refused as a whole, or for a field beside the sensitive ones. */
const parameters: Record<string, (scene: Scene) => unknown> = {
  'a number that is none': ({ parameters }) => ({ ...parameters, Role: NaN }),
  'minus zero': ({ parameters }) => ({ ...parameters, Role: -0 }),
  'a function': ({ parameters, text }) => ({ ...parameters, Role: () => text }),
  'a symbol': ({ parameters, text }) => ({ ...parameters, Role: Symbol(text) }),
  'a bigint that is a datum': ({ parameters }) => ({ ...parameters, Role: 8_642_097_531_357n }),
  'an unsafe integer that is a datum': ({ parameters }) => ({
    ...parameters,
    Role: 8_642_097_531_357_000_000,
  }),
  'half a surrogate pair': ({ parameters, text }) => ({ ...parameters, Role: `${text}\ud800` }),
  'a field __proto__': ({ text }) => JSON.parse(`{"__proto__":${text}}`) as unknown,
  'a field constructor': ({ parameters }) => ({ ...parameters, constructor: parameters }),
  'a depth of 1,000': ({ parameters }) => {
    let deep: unknown = parameters
    for (let depth = 0; depth < 1000; depth++) deep = [deep]
    return { deep }
  },
  'a list': ({ parameters }) => [parameters],
  'a text': ({ text }) => text,
  '100 MB': ({ text }) => ({ Info: text.repeat(Math.ceil(1e8 / text.length)) }),
}

/** One sensitive field after another takes a shape that it may not have; the last failure is thrown. */
const everyField =
  (spoil: (value: unknown, name: string) => object, options: Options = {}): Scenario =>
  async ({ api, operation, parameters, call, show }) => {
    let failure: unknown
    for (const [name] of sensitiveFields(api, operation)) {
      const given = { ...parameters, ...spoil(parameters[name] ?? token, name) }
      failure = await call(never, options, given).catch((error: unknown) => error)
      show(String(failure))
    }
    throw failure
  }
const checked = { validate: 'throw' } as const

const fields: Record<string, Scenario> = {
  'of the wrong type': everyField((value, name) => ({ [name]: [value] }), checked),
  'of a type that cannot be signed': everyField((value, name) => ({ [name]: { value } }), checked),
  'beside one the contract does not know': everyField((value) => ({ unknownToContract: value }), checked),
  'in two cases': everyField(
    (value, name) => ({ [name.toUpperCase()]: value, [name.toLowerCase()]: value }),
    checked,
  ),
  'left out': everyField((_, name) => ({ [name]: undefined }), checked),
}

const thrower = (what: string) => () => Promise.reject(new Error(what, { cause: what }))
const kms = (failure: unknown) => ({ alg: 'RSA-SHA1' as const, sign: () => Promise.reject(failure) })
const coded = Object.assign(new Error(pem), { code: 'ECONNREFUSED', request: pem })
const ec = String(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
)
const base64 = pem.replaceAll(/-----.*-----|\n/g, '')

/** Options that make a client, or its first call, fail. Those of the other partner are ignored. */
const options: Record<string, Options> = {
  'a damaged key': { privateKey: pem.replace('MII', 'AAA'), secret: `${secret}\n` },
  'half a key': { privateKey: pem.slice(0, 600), secret: ` ${secret}` },
  'half a key in base64': { privateKey: base64.slice(0, 400), secret: `\ufeff${secret}` },
  'a key labelled as public': { privateKey: pem.replaceAll('PRIVATE', 'PUBLIC'), secret: `${secret}\t` },
  'a key labelled as encrypted': {
    privateKey: pem.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'),
    secret: ` ${secret}`,
  },
  'a key labelled as something else': {
    privateKey: pem.replaceAll('PRIVATE KEY', pem.slice(40, 60)),
    secret: ` ${secret}`,
  },
  'a key of another kind': { privateKey: ec + pem, secret: `\v${secret}` },
  'a key in JSON': { privateKey: JSON.stringify({ kty: 'RSA', d: pem }), secret: `${secret}\r\n` },
  'a key of 64 kB': { privateKey: pem.repeat(100), secret: `\u2028${secret}` },
  'a key in bytes': { privateKey: Buffer.from(pem) as never, secret: Buffer.from(secret) as never },
  'a key in a list': { privateKey: [pem] as never, secret: [secret] as never },
  'a function that throws the key': { privateKey: thrower(pem), secret: thrower(secret) },
  'a function that finds half a key': {
    privateKey: async () => pem.slice(0, 600),
    secret: async () => `${secret} `,
  },
  'a KMS that throws the key': { privateKey: kms(new Error(pem)), secret: thrower(secret) },
  'a KMS that throws a text': { privateKey: kms(pem), secret: () => Promise.reject(secret) },
  'a KMS that is not reached': { privateKey: kms(coded), secret: () => Promise.reject(coded) },
  'an app id that breaks a header': { appId: `${token}\r\nX-Evil: 1`, secret: ` ${secret}` },
  'a server with a password': { server: `https://user:${token}@example.com` },
  'a server with a query': { server: `https://example.com?token=${token}` },
  'a server that is none': { server: `${token} ${pem}` },
  'a server in plain http': { server: `http://example.com/${token}` },
  'a path without a slash': { paths: { submitLoan: token, userInfoAdd: token } },
}

/** Tokens reach only the operations that carry one. */
const tokens: Record<string, Options> = {
  'that breaks a header': { accessToken: `${token}\r\nX-Evil: 1` },
  'that is too long': { accessToken: token.repeat(100) },
  'that is not found': { accessToken: thrower(token) },
  'that is found broken': { accessToken: async () => `${token} ` },
  'that is not text': { accessToken: [token] as never },
}

const others: Record<string, Scenario> = {
  'an unconfirmed operation at a real server': ({ call }) => call(never, { server: 'https://example.com' }),
  'a key for WebCrypto that is damaged': () => createWebCryptoSigner(pem.replace('MII', 'AAA')),
  'a key for WebCrypto that is half': () => createWebCryptoSigner(base64.slice(0, 400)),
  'a notification that is not signed': ({ text }) =>
    createAwdaReceiver({ appId, secret }).verify(Buffer.from(text)),
  'a notification that is not text': ({ text }) =>
    createAwdaReceiver({ appId, secret }).verify(Buffer.from(`${text}\xff`, 'latin1')),
}

const named = (prefix: string, scenarios: Record<string, Scenario>) =>
  Object.entries(scenarios).map(([name, run]) => [`${prefix} ${name}`, run] as const)
const map = <From>(from: Record<string, From>, scenario: (value: From) => Scenario) =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, scenario(value)]))

export const requestScenarios = [
  ...named(
    'given',
    map(parameters, (make) => (scene) => scene.call(never, {}, make(scene))),
  ),
  ...named('a field', fields),
  ...named(
    'given',
    map(options, (bad) => (scene) => scene.call(never, bad)),
  ),
  ...named(
    'a token',
    map(tokens, (bad) => (scene) => scene.call(never, bad)),
  ),
  ...named('given', others),
]
