import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import { loadApps } from '../../src/mock/apps.ts'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { createGateway } from '../../src/mock/gateway.ts'
import { shareDemoKeys } from '../demo-keys.ts'
import { isFull } from '../share.ts'
import { accessToken, appId, now, publicKey, requestOf, signExample } from '../support.ts'

shareDemoKeys()
let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lendspec-apps-'))))
afterAll(() => rm(folder, { recursive: true }))

describe('the demonstration app', () => {
  it('is one, for all that start at once', async () => {
    const place = join(folder, 'new', 'demo')
    const secretFile = join(place, 'awda-secret.txt')
    const secrets = await Promise.all(
      Array.from({ length: isFull ? 8 : 3 }, async () => {
        const { configFile } = await ensureDemoApp(place)
        const [app] = (await loadApps(configFile)).awda.values()
        return `${app?.secret.export().toString('utf8')}\n`
      }),
    )
    expect(new Set(secrets)).toEqual(new Set([await readFile(secretFile, 'utf8')]))
    expect(await readdir(join(folder, 'new'))).toEqual(['demo'])
    const modeOf = async (name: string) => (await stat(join(place, name))).mode & 0o077
    if (process.platform !== 'win32')
      expect(await Promise.all(['.', 'awda-secret.txt', 'ppdai-private.pem'].map(modeOf))).toEqual([0, 0, 0])
    expect(JSON.parse(await readFile(join(place, 'config.json'), 'utf8'))).toEqual({
      awda: [{ appId: 'DEMO', secretFile: 'awda-secret.txt' }],
      ppdai: [{ appId: expect.any(String), publicKeyFile: 'ppdai-public.pem' }],
    })
    expect(await ensureDemoApp(place)).toEqual({
      configFile: join(place, 'config.json'),
      awda: { appId: 'DEMO', secretFile },
      ppdai: { appId: expect.any(String), privateKeyFile: join(place, 'ppdai-private.pem') },
    })
  })

  it('goes into a folder that holds something else, and leaves that alone', async () => {
    const place = join(folder, 'used')
    await mkdir(place)
    await writeFile(join(place, 'notes.txt'), 'ours')
    await loadApps((await ensureDemoApp(place)).configFile)
    expect((await readdir(place)).toSorted()).toEqual([
      'awda-secret.txt',
      'config.json',
      'notes.txt',
      'ppdai-private.pem',
      'ppdai-public.pem',
    ])
  })
})

if (isFull)
  describe.skipIf(process.platform === 'win32')('the modes of a demonstration app', () => {
    it.each([0o000, 0o022])('let only the owner read key and secret, umask %o', async (mask) => {
      const place = join(folder, `modes-${mask}`)
      // A umask belongs to the process, of which a thread cannot change it.
      const code = `process.umask(${mask}); const { ensureDemoApp } = await import('./src/mock/demo.ts'); await ensureDemoApp(process.argv[1])`
      const tsx = createRequire(import.meta.url).resolve('tsx')
      await promisify(execFile)(
        process.execPath,
        ['--import', tsx, '--input-type=module', '-e', code, place],
        {
          cwd: join(import.meta.dirname, '..', '..'),
        },
      )
      const modeOf = async (name: string) => ((await stat(join(place, name))).mode & 0o777).toString(8)
      const names = ['.', 'ppdai-private.pem', 'awda-secret.txt', 'ppdai-public.pem', 'config.json']
      expect(await Promise.all(names.map(modeOf))).toEqual(['700', '600', '600', '644', '644'])
    })
  })

describe('accessTokens of a config', () => {
  it.each([
    ['those listed alone', [accessToken, 'another'], [true, true, false]],
    ['none', [], [false, false, false]],
    ['every one, without a list', undefined, [true, true, true]],
  ])('let in %s', async (_, accessTokens, wanted) => {
    const file = join(folder, 'tokens.json')
    await writeFile(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
    await writeFile(file, JSON.stringify({ ppdai: [{ appId, publicKeyFile: 'public.pem', accessTokens }] }))
    const gateway = createGateway({ apps: await loadApps(file), now: () => now })
    const operation = operations.userInfoAdd
    const { headers, body } = await signExample('ppdai', operation)
    const isTaken = async (token: string) => {
      const sent = { headers: { ...headers, 'X-PPD-ACCESSTOKEN': token }, body }
      const response = await gateway(requestOf('ppdai', operation, sent))
      const reason = response.headers.get('x-lendspec-reason')
      if (reason !== null) expect(reason).toContain('token')
      return reason === null
    }
    expect([await isTaken(accessToken), await isTaken('another'), await isTaken('a third')]).toEqual(wanted)
  })
})

describe('a folder that is a file', () => {
  it('is an error, and leaves no key behind', async () => {
    await mkdir(join(folder, 'files'))
    await writeFile(join(folder, 'files', 'demo'), '')
    await expect(ensureDemoApp(join(folder, 'files', 'demo'))).rejects.toThrow()
    expect(await readdir(join(folder, 'files'))).toEqual(['demo'])
  })
})

describe('a config', () => {
  const names = '"awda" and "ppdai"'
  it.each<[config: string, message: string]>([
    ['[]', ` must be a JSON object with lists of apps: ${names}.`],
    ['{', ` must be a JSON object with lists of apps: ${names}.`],
    ['{"PPDAI":[]}', `: only the keys ${names} are known. Remove the others.`],
    ['{"awda":{}}', ': "awda" must be a list of apps.'],
    [
      '{"awda":[{"appId":"a","secretFile":"s"},{"appId":"a","secretFile":"s"}]}',
      ': "awda" entry 2 has the "appId" of another.',
    ],
    ...['"t"', '{}', '[1]', 'null', 'true', '["a",1]'].map((tokens): [string, string] => [
      `{"ppdai":[{"appId":"a","publicKeyFile":"k","accessTokens":${tokens}}]}`,
      ': "ppdai" entry 1: "accessTokens" is not a list of text.',
    ]),
    ['{"ppdai":[{"appId":"a"}]}', ': "ppdai" entry 1 needs "appId" and "publicKeyFile" as text.'],
    ['{"awda":[{"appId":5,"secretFile":"s"}]}', ': "awda" entry 1 needs "appId" and "secretFile" as text.'],
    ['{"awda":[null]}', ': "awda" entry 1 needs "appId" and "secretFile" as text.'],
  ])('is refused: %s', async (text, message) => {
    const file = join(folder, 'config.json')
    await writeFile(file, text)
    await expect(loadApps(file)).rejects.toMatchObject({ code: 'CONFIGURATION', message: file + message })
  })

  it('names a file that holds no key, and knows an app by nothing else than it needs', async () => {
    const file = join(folder, 'keys.json')
    await writeFile(join(folder, 'bad.pem'), 'no key')
    await writeFile(join(folder, 'good.txt'), 'a-secret-of-nobody\n')
    await writeFile(file, '{"ppdai":[{"appId":"a","publicKeyFile":"bad.pem"}]}')
    await expect(loadApps(file)).rejects.toThrow(`${join(folder, 'bad.pem')}: `)
    await writeFile(file, '{"awda":[{"appId":"a","secretFile":"none.txt"}]}')
    await expect(loadApps(file)).rejects.toThrow(/^(?!.*none.txt.*none.txt).*none\.txt/)
    await writeFile(file, '{"awda":[{"appId":"a","secretFile":"good.txt","note":"x"}]}')
    const apps = await loadApps(file)
    expect([...apps.awda.keys(), ...Object.keys(apps.awda.get('a')!), apps.ppdai.size]).toEqual([
      'a',
      'secret',
      0,
    ])
    expect(apps.awda.get('a')?.secret.export().toString()).toBe('a-secret-of-nobody')
  })
})
