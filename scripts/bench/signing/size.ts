import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { atMost, quantile, type Result } from '../measure.ts'
import { aws4fetch, findPeer } from '../peer.ts'
import { ownFile } from '../suite.ts'

/** How large the signing core is. */
export async function measureSize(say: (text: string) => void): Promise<Result[]> {
  const rival = findPeer(aws4fetch, say)
  if (!rival) return []
  const core = await zippedSize(
    "export { createPpdaiSigner } from './src/signing/ppdai.ts'; export { createKeySigner } from './src/keys.ts'",
  )
  const value = core / (await zippedSize(`export * from ${JSON.stringify(rival)}`))
  return [{ name: 'signing core, gzipped', value, unit: 'of aws4fetch', goal: atMost(2) }]
}

/** What it adds to the start of a process. */
export async function measureStart(): Promise<Result[]> {
  const folder = dirname(ownFile())
  await transpile(folder)
  const client = "import createClient from 'openapi-fetch'; createClient();"
  const programs = {
    alone: client,
    core: `${client} import './src/signing/ppdai.js'; import './src/keys.js'`,
    whole: "import './src/client.js'",
  }
  const names = ['alone', 'core', 'whole'] as const
  for (const name of names) {
    const tell = 'const { user, system } = process.cpuUsage(); console.log(user + system)'
    await writeFile(join(folder, `${name}.mjs`), `${programs[name]}\n${tell}`)
  }
  const times: Record<keyof typeof programs, number[]> = { alone: [], core: [], whole: [] }
  for (let round = 0; round < 20; round++) {
    for (const name of names) {
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, `${name}.mjs`)])
      times[name].push(Number(stdout))
    }
  }
  const cost = (name: keyof typeof programs) => quantile(times[name], 0.1) / quantile(times.alone, 0.1)
  const unit = 'of openapi-fetch alone'
  return [
    { name: 'process start with the signing core', value: cost('core'), unit, goal: atMost(1.1) },
    { name: 'process start with the whole client', value: cost('whole'), unit, goal: null },
  ]
}

async function zippedSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

/** src and generated as the package ships them, file by file. */
async function transpile(folder: string): Promise<void> {
  const sources = ['src', 'generated'].map(async (root) =>
    (await readdir(root, { recursive: true })).map((file) => join(root, file)),
  )
  const entryPoints = (await Promise.all(sources)).flat().filter((file) => /(?<!\.d)\.ts$/.test(file))
  const { outputFiles } = await build({
    entryPoints,
    outdir: folder,
    outbase: '.',
    format: 'esm',
    platform: 'node',
    write: false,
  })
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text.replaceAll(/(["']\.{1,2}\/[^"']+)\.ts(["'])/g, '$1.js$2'))
  }
}
