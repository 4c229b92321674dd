import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withFolder } from '../../src/generate/temporary.ts'

/** What a process cost, with all that it started. */
export interface Cost {
  /** Milliseconds of CPU. */
  cpu: number
  /** The largest process, in MB. */
  memory: number
}

/** Each process of Node reports its own peak when it ends. */
const reportPeak = `process.on('exit', () => require('node:fs').appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'))\n`

/** Runs `node …args` to its end. */
export function timeNode(args: readonly string[], cwd = process.cwd()): Promise<Cost> {
  return withFolder(async (folder) => {
    const [hook, peaks] = [join(folder, 'peak.cjs'), join(folder, 'peaks')]
    await writeFile(hook, reportPeak)
    await writeFile(peaks, '')
    const env = { ...process.env, NODE_OPTIONS: `--require=${hook}`, PEAK_FILE: peaks }
    // The shell knows what its children and theirs used of the processors.
    const script = `TIMEFORMAT='cost %U %S'; time "$0" "$@"`
    const all = ['-c', script, process.execPath, ...args]
    const { stderr } = await promisify(execFile)('bash', all, { cwd, env, maxBuffer: 1 << 26 })
    const [, user, system] = (/^cost .*/m.exec(stderr)?.[0] ?? '').split(' ').map(Number)
    const sizes = (await readFile(peaks, 'utf8')).trim().split('\n').map(Number)
    return { cpu: ((user ?? NaN) + (system ?? NaN)) * 1000, memory: Math.max(...sizes) / 1024 }
  })
}

/** The same with nothing around it: milliseconds on the clock on the wall. */
export async function timeStart(args: readonly string[]): Promise<number> {
  const startedAt = performance.now()
  await promisify(execFile)(process.execPath, args)
  return performance.now() - startedAt
}
