// Before modules are written, an example is signed with them and verified; hooks and causes are copied beside them.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileContract } from '../../src/generate/scheme/compiled.ts'
import { signExample } from '../../src/generate/scheme/example.ts'
import { renderScheme } from '../../src/generate/scheme/render.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { credentialsOf, minimalContract } from '../partners/minimal-contract.ts'
import { declarationOf, modulesOf, type Preset, presets } from '../partners/preset.ts'

const folder = join(import.meta.dirname, '../partners/wechatpay-v3')

describe('renders', () => {
  it.each(presets)('%s: its modules, its declaration and its steps', async (name) => {
    const { contract } = minimalContract(name)
    const files = await renderScheme(contract)
    const compiled = [...(await compileContract(contract)).keys()]
    expect([...files.keys()]).toEqual([...compiled, 'scheme.ts', 'steps.ts'])
    for (const [file, text] of files)
      expect(text.slice(0, text.indexOf('\n')), file).toBe(
        `// Made from spec/${name}/signature.yaml by \`lendspec generate\`. Do not edit.`,
      )
  })

  it('a contract of notifications alone, and of files that are not signed', async () => {
    const { contract } = minimalContract('standard-webhooks')
    for (const paths of [
      {},
      { '/file': { get: { operationId: 'file', 'x-signature': 'none', responses: {} } } },
    ]) {
      const document = { ...contract.document, paths } as never
      const files = await renderScheme({ ...contract, document })
      expect([...files.keys()]).toEqual(['sign.ts', 'verify.ts', 'scheme.ts', 'steps.ts'])
    }
  })

  it('the causes that are beside the contract', async () => {
    const { contract } = minimalContract('hmac-header')
    writeFileSync(join(contract.folder, 'causes.ts'), 'export const causes = []\n')
    const files = await renderScheme(contract)
    expect(files.get('causes.ts')).toBe(
      '// A copy of spec/hmac-header/causes.ts. Do not edit.\n\nexport const causes = []\n',
    )
  })
})

describe('signs an example', () => {
  const sign = (declared: unknown, more: object = {}, modules = modulesOf(declared)) => {
    const scheme = spellOut(declared, 'preset')
    const example = {
      credentials: credentialsOf(scheme) as never,
      timestamp: 1_700_000_000,
      operation: { id: 'any', method: 'POST', accessToken: false },
      url: 'https://partner.example/',
      body: '{"example":"text"}',
      ...more,
    }
    return signExample(scheme, modules, folder, example)
  }

  it('with the time and the secret of the vectors', async () => {
    const { headers } = await sign(declarationOf('hmac-header'))
    expect(headers).toEqual({
      'X-Key': 'demo',
      'X-Timestamp': '1700000000',
      'X-Signature': expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
    })
  })

  it.each<[Preset, string, string, string]>([
    ['daily-key', 'the token of the vectors', 'Authorization', 'Bearer t1'],
    ['daily-key', 'any token where the vectors have none', 'Authorization', 'Bearer token'],
  ])('%s with %s', async (name, what, header, value) => {
    const declared = declarationOf(name)
    const credentials = credentialsOf(spellOut(declared, name))
    const { accessToken: _, ...none } = credentials
    const given = what.startsWith('any') ? none : { ...none, accessToken: 't1' }
    const { headers } = await sign(declared, { credentials: given })
    expect(headers[header]).toBe(value)
  })

  it('with the date, and with any value for what a caller gives', async () => {
    const declared = declarationOf('rfc9421-hmac') as {
      strings: { base: string }
      send: { headers: Record<string, string> }
    }
    declared.strings.base += '\n{header:X-Trace}\n{header:X-Version}'
    declared.send.headers['X-Version'] = '2'
    const { canonical } = await sign(declared)
    expect(canonical['base']?.split('\n')).toEqual([
      '"date": Tue, 14 Nov 2023 22:13:20 GMT',
      '"@authority": partner.example',
      '"content-type": application/json',
      expect.stringMatching(/^"@signature-params": /),
      'example',
      '2',
    ])
  })

  it('with a key that a key-id chooses, of an app or of the one sender', async () => {
    const own = declarationOf('hmac-header') as { credentials: object; send: { headers: object } }
    for (const [ids, header] of [
      [{ appId: 'id', keyId: 'key-id' }, { 'X-Id': '{keyId}' }],
      [{ appId: 'key-id' }, {}],
    ] as const) {
      const declared = {
        ...own,
        credentials: { ...ids, secret: 'secret' },
        send: { headers: { ...own.send.headers, ...header } },
      }
      expect((await sign(declared)).headers['X-Key']).toBe('demo')
    }
    const pair = declarationOf('ed25519') as { credentials: object }
    pair.credentials = { keyName: 'key-id', privateKey: 'private-key' }
    expect((await sign(pair)).headers['X-Api-Key']).toBe('demo')
  })

  it('and says what the receiver refuses', async () => {
    const declared = declarationOf('hmac-header') as { strings: { message: string } }
    const modules = modulesOf(declared)
    declared.strings.message = '{time}{method}{target}{bodyHash}'
    modules.set('sign.ts', modulesOf(declared).get('sign.ts')!)
    modules.set(
      'verify.ts',
      modules
        .get('verify.ts')!
        .replaceAll(/\{ messageString \} from '[^']*'/g, "{ messageString } from './other.ts'"),
    )
    modules.set('other.ts', 'export const messageString = () => "other"')
    await expect(sign(declared, {}, modules)).rejects.toThrow(
      /^signature\.yaml: the receiver refuses the example that the signer makes: \{"ok":false,"reason":"signature-mismatch",/,
    )
  })
})

describe('hooks', () => {
  const hooked = (hook: string, code: string) => {
    const own = mkdtempSync(join(tmpdir(), 'lendspec-hooks-'))
    writeFileSync(join(own, 'hooks.ts'), code)
    const declared = {
      ...(declarationOf('params-rsa') as object),
      hooks: { [hook]: { from: './hooks.ts', rule: 'As it is.' } },
    }
    return { api: 'own', folder: own, scheme: spellOut(declared, 'own') }
  }

  it('are copied, and import what a client package carries', async () => {
    const code = `import { textOf } from "lendspec/signing"\nexport const written = textOf\n`
    const files = await compileContract(hooked('written', code))
    expect(files.get('hooks.ts')).toBe(
      "// A copy of spec/own/hooks.ts. Do not edit.\n\nimport { textOf } from '../../src/signing/hook.ts'\nexport const written = textOf\n",
    )
  })

  it.each([
    ['a file without it', 'export const other = 1\n'],
    ['a file that keeps it to itself', 'const written = 1\n'],
    ['a longer name', 'export const writtenAs = 1\n'],
  ])('are looked for in %s', async (_, code) => {
    await expect(compileContract(hooked('written', code))).rejects.toThrow(
      'spec/own/signature.yaml: hooks.written: ./hooks.ts exports no function written. Write it there, or correct "from".',
    )
  })

  it('of a response and of an event count too, and a file that is missing has none', async () => {
    const inner = hooked('written', 'export const written = 1\n')
    const missing = { written: { from: './missing.ts', rule: 'As it is.' } }
    const own = { ...inner.scheme, hooks: {} }
    for (const scheme of [
      { ...own, response: { ...own, hooks: missing } },
      { ...own, events: { paid: { ...own, hooks: missing } } },
    ])
      await expect(compileContract({ ...inner, scheme })).rejects.toThrow(
        './missing.ts exports no function written',
      )
  })
})
