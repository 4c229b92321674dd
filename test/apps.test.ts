import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDemoApp, loadApps } from '../src/mock/apps.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lendspec-apps-'))))
afterAll(() => rm(folder, { recursive: true }))

describe('the demonstration app', () => {
  it('is one, for all that start at once', async () => {
    const place = join(folder, 'new', 'demo')
    const secretFile = join(place, 'awda-secret.txt')
    const secrets = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { configFile } = await ensureDemoApp(place)
        const [app] = (await loadApps(configFile)).awda.values()
        return `${app?.secret.export().toString('utf8')}\n`
      }),
    )
    expect(new Set(secrets)).toEqual(new Set([await readFile(secretFile, 'utf8')]))
    expect(await readdir(join(folder, 'new'))).toEqual(['demo'])
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

describe('a folder that is a file', () => {
  it('is told, and leaves no key behind', async () => {
    await mkdir(join(folder, 'files'))
    await writeFile(join(folder, 'files', 'demo'), '')
    await expect(ensureDemoApp(join(folder, 'files', 'demo'))).rejects.toThrow()
    expect(await readdir(join(folder, 'files'))).toEqual(['demo'])
  })
})

describe('a config', () => {
  it.each([
    ['[]', /not a JSON object/],
    ['{"PPDAI":[]}', /wanted "ppdai" and "awda" and no other key/],
    ['{"awda":{}}', /"awda" is not a list/],
    ['{"awda":[{"appId":"a","secretFile":"s"},{"appId":"a","secretFile":"s"}]}', /entry 2 has the "appId"/],
    ['{"ppdai":[{"appId":"a"}]}', /entry 1 needs "appId" and "publicKeyFile"/],
  ])('is refused: %s', async (text, message) => {
    const file = join(folder, 'config.json')
    await writeFile(file, text)
    await expect(loadApps(file)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(message),
    })
  })
})
