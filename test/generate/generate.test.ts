import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** The project in another folder, so that a test may change it. */
const copy = mkdtempSync(join(tmpdir(), 'lendspec-elsewhere-'))
beforeAll(() => {
  for (const name of ['package.json', 'tsconfig.json', 'spec', 'scripts', 'src', 'generated']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(
    join(copy, 'drift.mts'),
    `import { findDrift } from './src/generate/drift.ts'
import { renderAll } from './src/generate/generate.ts'
console.log(JSON.stringify(await findDrift(await renderAll(), 'generated', 'npm run generate')))
`,
  )
})
afterAll(() => rmSync(copy, { recursive: true }))

function run(...args: string[]): string {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' }
  const command = `umask 077 && exec "$0" "$@"`
  return execFileSync('sh', ['-c', command, process.execPath, ...args], {
    cwd: copy,
    env,
    stdio: 'pipe',
  }).toString()
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Every file of a folder by its path there. */
const textsOf = (folder: string) =>
  Object.fromEntries(files(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]))

const findDrift = () => JSON.parse(run(tsx, 'drift.mts')) as string[]

describe('npm run generate', () => {
  it('writes the same bytes under another TZ, LANG, umask and folder', () => {
    run('scripts/run.js', 'generate')
    const [here, there] = [join(root, 'generated'), join(copy, 'generated')].map(textsOf)
    expect(Object.keys(here!).length).toBeGreaterThan(0)
    expect(there).toEqual(here)
  })

  it('names no folder of this machine and no date', () => {
    // The copy was generated today, in its own folder.
    const today = new Date().toISOString().slice(0, 10)
    for (const [file, text] of Object.entries(textsOf(join(copy, 'generated'))))
      for (const place of [root, copy, today]) expect(text.includes(place), `${file}: ${place}`).toBe(false)
  })

  it('names the place of a reference that leads nowhere, in the first line', () => {
    const path = join(copy, 'spec/awda/paths/welab-sun_api_image_uploadFile.yaml')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('UploadImageFileParameters.yaml', 'NoSuch.yaml'))
    const line = text.slice(0, text.indexOf('UploadImageFileParameters.yaml')).split('\n').length
    expect(() => run('scripts/run.js', 'generate')).toThrow(`uploadFile.yaml:${line}: Can't resolve $ref`)
    writeFileSync(path, text)
  })

  it('keeps what was there when a contract is faulty, and says what is wrong', () => {
    const vectors = join(copy, 'spec/awda/vectors.yaml')
    const text = readFileSync(vectors, 'utf8')
    writeFileSync(vectors, text.replace('hmac,', 'hmack,'))
    expect(() => run('scripts/run.js', 'generate')).toThrow(
      /vectors\.yaml: refused: no change is called hmack: names-as-written, /,
    )
    expect(textsOf(join(copy, 'generated'))).toEqual(textsOf(join(root, 'generated')))
    writeFileSync(vectors, text)
  })

  it('generates a third partner from its folder, with its signature rule', () => {
    const acme = join(copy, 'spec/acme')
    cpSync(join(copy, 'spec/awda'), acme, { recursive: true })
    run('scripts/run.js', 'generate')
    expect(readFileSync(join(copy, 'generated/index.ts'), 'utf8')).toMatch(
      /\['acme',\s+'awda',\s+'ppdai'|\[\s+'acme',\s+'awda',\s+'ppdai'/,
    )
    expect(files(join(copy, 'generated/acme'))).toHaveLength(files(join(copy, 'generated/awda')).length)

    const signature = join(acme, 'signature.yaml')
    writeFileSync(signature, readFileSync(signature, 'utf8').replace("join: ''", "join: '&'"))
    run('scripts/run.js', 'generate')
    expect(readFileSync(join(copy, 'generated/acme/vectors.json'), 'utf8')).toContain('"appId:DEMO&body:')
    rmSync(acme, { recursive: true })
    run('scripts/run.js', 'generate')
  }, 120_000)
})

describe('the drift check', () => {
  it('finds nothing after a generation', () => {
    expect(findDrift()).toEqual([])
  })

  it('names what was edited, removed and added, and what a contract that changed alone would change', () => {
    appendFileSync(join(copy, 'generated/awda/errors.ts'), '\n')
    rmSync(join(copy, 'generated/awda/types.ts'))
    writeFileSync(join(copy, 'generated/awda/extra.ts'), '')
    const schema = join(copy, 'spec/ppdai/schemas/SendSmsAuthCodeRequest.yaml')
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('Login phone number', 'Phone number'))
    const found = findDrift()
    expect(found.filter((line) => line.startsWith('generated/awda/')).sort()).toEqual([
      expect.stringMatching(/^generated\/awda\/errors\.ts: is not what spec\/awda gives/),
      expect.stringMatching(/^generated\/awda\/extra\.ts: is made from nothing/),
      expect.stringMatching(/^generated\/awda\/types\.ts: is missing/),
    ])
    expect(found).toContainEqual(
      expect.stringMatching(/^generated\/ppdai\/types\.ts: is not what spec\/ppdai gives/),
    )
  })
})
