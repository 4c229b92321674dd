// A name of a declaration may be any variable of the compiled code, derived ones too: `signatureBytes`, `xIdHeader`.
import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkScheme } from '../../src/generate/scheme/check.ts'
import { reserved } from '../../src/signing/names.ts'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { exchange } from '../partners/exchange.ts'
import { modulesOf } from '../partners/preset.ts'

const ed25519 = generateKeyPairSync('ed25519')
const signer = createNodeSigner('ED25519', ed25519.privateKey)
const time = { forms: ['epoch-seconds', 'iso-text'], window: { past: 60, future: 60 } }
const fields = { pair: '{name}:{value}', join: ';' }

/** Two signatures of a key pair, one of them shared; two headers of fields, and one of the caller. */
const keyPair = (id: string, part: string) => ({
  credentials: { [id]: 'id', privateKey: 'private-key' },
  time,
  strings: { [part]: `{${id}}{time}`, message: `{${part}}\n{header:X-Id}\n{header:1}\n{target}{body}` },
  signatures: {
    first: { of: part, algorithm: 'ed25519', encoding: 'hex', key: 'privateKey' },
    second: { of: 'message', algorithm: 'ed25519', encoding: 'base64', key: 'privateKey' },
  },
  send: {
    headers: {
      One: { ...fields, fields: { app: `{${id}}`, at: '{time}' } },
      '2': { ...fields, fields: { v: '1', a: '{signature.first}', b: '{signature.second}' } },
    },
  },
})
/** Several signatures with a secret, and with a digest; a form. */
const secret = (id: string, part: string) => ({
  credentials: { [id]: 'id', password: 'secret' },
  time,
  nonce: { bytes: 8, encoding: 'hex' },
  strings: {
    [part]: { each: 'form', pair: '{name}={value}', join: '&' },
    message: `{${part}}{path}{password}`,
  },
  keys: { made: { derive: { algorithm: 'hmac-sha256', seed: '{password}', steps: ['{date}'] } } },
  signatures: {
    first: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'made' },
    second: { of: 'message', algorithm: 'sha256', encoding: 'hex' },
  },
  send: {
    headers: {
      A: { ...fields, fields: { v1: { text: '{signature.first}', several: true } } },
      B: { text: '{signature.second}', several: ',' },
    },
    form: { [id]: `{${id}}`, at: '{time}', nonce: '{nonce}' },
  },
})

const variables = (declared: object) => {
  const text = [...modulesOf(declared).values()].join('\n')
  const declarations = text.matchAll(/\b(?:const|let) ([\w$]+|\[[^\]]*\]|\{[^}]*\})/g)
  const names = [...declarations].flatMap(([, one = '']) => one.match(/[A-Za-z_]\w*/g) ?? [])
  return [...new Set(names)].filter((name) => /^[a-z][A-Za-z0-9]{0,39}$/.test(name) && !reserved.has(name))
}

const cases = Object.entries({ keyPair, secret }).flatMap(([kind, make]) => {
  const own = JSON.stringify(make('client', 'part'))
  return (
    variables(make('client', 'part'))
      // Two names for one thing are refused, `publicKey` beside `privateKey` too.
      .filter((name) => name !== 'publicKey' && !own.includes(`"${name}"`))
      .map((name) => [kind, name, make] as const)
  )
})

it.each(cases)('%s: %s', async (kind, name, make) => {
  for (const [id, part] of [
    [name, 'part'],
    ['client', name],
  ] as const) {
    const declared = make(id, part)
    expect(checkScheme(declared).filter(({ level }) => level === 'error')).toEqual([])
    const options = { [id]: 'c', privateKey: signer, password: 'p' }
    const apps = new Map([['c', { publicKey: ed25519.publicKey, password: 'p' }]])
    const headers = new Headers({ 'X-Id': '1', '1': '2' })
    const { receive } = await exchange(declared, options, apps, { headers, body: 'x=1' })
    expect(await receive(), `${kind} ${id} ${part}`).toMatchObject({ ok: true, appId: 'c' })
  }
})

it('tries the variables that are made from other names', () => {
  const names = cases.map(([, name]) => name)
  for (const name of ['signFirst', 'firstProof', 'firstSignatureBytes', 'oneFields', 'xIdHeader'])
    expect(names).toContain(name)
  for (const name of ['firstSignatures', 'secondSignatureExpected']) expect(names).toContain(name)
})
