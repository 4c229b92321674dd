import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import type { Language } from '../../../src/generate/samples/language.ts'
import { type Execution, executionOf } from './execution.ts'

const root = join(import.meta.dirname, '..', '..', '..')
/** What a compiler keeps for its next run. */
const cache = join(tmpdir(), 'lendspec-cache')

export interface Run {
  code: number
  output: string
}

/** Writes samples and the files beside them into a folder, and builds what has to be built. */
export async function build(
  language: Language,
  folder: string,
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  const execution = executionOf(language)
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  for (const [id, source] of sources) await write(execution.file(id), `${source}\n`)
  for (const [name, text] of Object.entries(execution.files ?? {})) await write(name, inRepository(text))
  const names = await readdir(folder)
  for (const command of execution.build) {
    const args = command.flatMap((arg) =>
      arg.startsWith('*.') ? names.filter((name) => extname(name) === arg.slice(1)) : inRepository(arg),
    )
    const { code, output } = await run(args, folder, execution)
    if (code !== 0) throw new Error(`${args[0]} ended with ${code}\n${output}`)
  }
}

/** Runs samples, as many processes at once as there are cores. */
export async function runAll(
  language: Language,
  folder: string,
  ids: readonly string[],
): Promise<Map<string, Run>> {
  const execution = executionOf(language)
  const command = execution.run
  if ('all' in command) return split(await run(command.all(ids).map(inRepository), folder, execution))
  const runs = new Map<string, Run>()
  const waiting = [...ids]
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      runs.set(id, await run(command.each(id), folder, execution))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return runs
}

/** What each sample printed before its own last line. */
function split({ output }: Run): Map<string, Run> {
  const parts = [...output.matchAll(/([^]*?)^== (\w+) (\d)\n/gm)]
  return new Map(parts.map(([, text = '', id = '', code]) => [id, { code: Number(code), output: text }]))
}

function run([program = '', ...args]: readonly string[], folder: string, { env }: Execution): Promise<Run> {
  const command =
    program === 'node' ? process.execPath : program.includes('/') ? join(folder, program) : program
  const options = {
    cwd: folder,
    timeout: 240_000,
    // A sample must reach this machine without a proxy.
    env: {
      ...process.env,
      XDG_CACHE_HOME: cache,
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
      ...env,
    },
  }
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, output: stdout + stderr + (error?.killed ? 'stopped: too slow' : '') })
    })
  })
}

const inRepository = (text: string) => text.replaceAll(/<(.+?)>/g, (_, path: string) => join(root, path))
