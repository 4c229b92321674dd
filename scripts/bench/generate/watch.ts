import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partnerNames } from '../../../generated/index.ts'
import { withFolder } from '../../../src/generate/temporary.ts'
import { type Figure, figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { buildPackage, root } from '../paths.ts'
import { atFull } from '../sample.ts'

export const measure: Measure<'generate/watch'> = async () => {
  const main = join(await buildPackage(), 'src/cli/main.js')
  const small = await withFolder((folder) => {
    execFileSync(process.execPath, [main, 'add', 'shop', '--scheme', 'hmac-header'], {
      cwd: folder,
      stdio: 'ignore',
    })
    return measureWatch(main, folder, 'spec/shop/schemas/NewOrder.yaml')
  })
  const both = await withFolder(async (folder) => {
    await mkdir(join(folder, 'spec'))
    for (const api of partnerNames)
      await cp(join(root, 'spec', api), join(folder, 'spec', api), { recursive: true })
    const schemas = join('spec', partnerNames.at(-1)!, 'schemas')
    const [first] = (await readdir(join(folder, schemas))).sort()
    return measureWatch(main, folder, join(schemas, first!))
  })
  return {
    'generate/watch-small': small.changed,
    'generate/watch-both': both.changed,
    'generate/watch-same': both.same,
  }
}

/** Seconds from writing a file to the command's line about it: with a field more, and with the same text. */
async function measureWatch(main: string, folder: string, file: string) {
  const child = spawn(process.execPath, [main, 'generate', '--watch'], { cwd: folder })
  const report = async (word: string) => {
    const [line] = (await once(child.stdout, 'data', { signal: AbortSignal.timeout(60_000) })) as [Buffer]
    if (!line.includes(word)) throw new Error(`expected ${word}: ${line}`)
  }
  try {
    await Promise.all([report('files'), once(child.stderr, 'data')])
    const path = join(folder, file)
    const text = await readFile(path, 'utf8')
    const save = async (saved: string, word: string) => {
      const startedAt = performance.now()
      await Promise.all([report(word), writeFile(path, saved)])
      return (performance.now() - startedAt) / 1000
    }
    const rounds: { changed: number; same: number }[] = []
    for (let round = 0; round < atFull(7); round++) {
      const saved = text.replace(
        '\nproperties:\n',
        `$&  added${round}: { type: string, description: Added. }\n`,
      )
      rounds.push({ changed: await save(saved, 'files'), same: await save(saved, 'unchanged') })
    }
    const figure = (name: 'changed' | 'same'): Figure => figureOf(rounds, (round) => round[name])
    return { changed: figure('changed'), same: figure('same') }
  } finally {
    child.kill()
  }
}
