import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What a process cost, with all that it started. */
export interface Cost {
  /** Seconds on the clock on the wall. */
  seconds: number
  /** Seconds of the processors. */
  cpu: number
  /** The largest process, in MB. */
  memory: number
}

/** Each process of Node tells its own peak when it ends. */
const tellPeak = `process.on('exit', () => require('node:fs').appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'))\n`

/** Runs `node …args` in a fresh process, from start to end. */
export async function timeNode(args: readonly string[], cwd = process.cwd()): Promise<Cost> {
  return withFolder(async (folder) => {
    const [hook, peaks] = [join(folder, 'peak.cjs'), join(folder, 'peaks')]
    await writeFile(hook, tellPeak)
    await writeFile(peaks, '')
    const env = {
      ...process.env,
      NODE_OPTIONS: `--require=${hook}`,
      PEAK_FILE: peaks,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    }
    // The shell knows what its children and theirs used of the processors.
    const script = `TIMEFORMAT='cost %R %U %S'; time "$0" "$@"`
    const run = promisify(execFile)('bash', ['-c', script, process.execPath, ...args], {
      cwd,
      env,
      maxBuffer: 1 << 26,
    })
    const { stderr } = await run.catch((error: Error & { stdout: string; stderr: string }) => {
      throw new Error(`${args.join(' ')}\n${error.stdout}${error.stderr}`)
    })
    const [seconds = NaN, user = NaN, system = NaN] = (/cost (.*)/.exec(stderr)?.[1] ?? '')
      .split(' ')
      .map(Number)
    const sizes = (await readFile(peaks, 'utf8')).trim().split('\n').map(Number)
    return { seconds, cpu: user + system, memory: Math.max(...sizes) / 1024 }
  })
}

/** The cheapest of some runs in each respect: what else the machine does only ever adds. */
export async function cheapest(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = []
  for (let time = 0; time < runs; time++) costs.push(await run())
  const least = (read: (cost: Cost) => number) => Math.min(...costs.map(read))
  return {
    seconds: least((one) => one.seconds),
    cpu: least((one) => one.cpu),
    memory: least((one) => one.memory),
  }
}

export async function withFolder<T>(use: (folder: string) => Promise<T>, parent = tmpdir()): Promise<T> {
  const folder = await mkdtemp(join(parent, 'lendspec-bench-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const { resolve } = createRequire(join(process.cwd(), 'package.json'))
export const tsx = resolve('tsx/cli')
export const tsc = resolve('typescript/bin/tsc')
export const redocly = join(resolve('@redocly/cli/package.json'), '../bin/cli.js')
export const openapiTypescript = join(resolve('openapi-typescript/package.json'), '../bin/cli.js')

/** Our generator over a folder of contracts. */
export const generate = (spec: string, out: string) =>
  timeNode(['scripts/run.js', 'generate', '--spec', spec, '--out', out])
