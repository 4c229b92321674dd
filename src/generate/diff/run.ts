import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redocly } from '../redocly.ts'
import type { RedoclyChange } from './redocly.ts'

/** `redocly diff` of two documents, with the rules of a config file that extends `diff-recommended`. */
export async function runRedocly(config: string, base: unknown, revision: unknown): Promise<RedoclyChange[]> {
  // Without these rules Redocly rates every change a patch, and says so on stderr only.
  if (!/^extends:[\s[-]*diff-recommended\b/m.test(await readFile(config, 'utf8')))
    throw new Error(`${config} does not extend diff-recommended`)
  const folder = await mkdtemp(join(tmpdir(), 'lendspec-'))
  try {
    const [from, to, report] = [
      join(folder, 'base.json'),
      join(folder, 'revision.json'),
      join(folder, 'report.json'),
    ]
    await writeFile(from, JSON.stringify(base))
    await writeFile(to, JSON.stringify(revision))
    const options = ['--config', config, '--format', 'json', '--fail-on', 'none', '--output', report]
    await redocly('diff', from, to, ...options)
    return (JSON.parse(await readFile(report, 'utf8')) as { changes: RedoclyChange[] }).changes
  } finally {
    await rm(folder, { recursive: true })
  }
}
