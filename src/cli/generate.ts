import { existsSync, watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../core/errors.ts'
import { replaceFolder } from '../files/replace.ts'
import { findDrift } from '../generate/drift.ts'
import { listApis } from '../generate/contract.ts'
import { lintFolder } from '../generate/lint.ts'
import { createProjectRenderer } from '../generate/project.ts'
import { print, readable, say, UsageError } from './io.ts'
import { endWith, terminal } from './terminal.ts'

export interface GenerateOptions {
  spec: string
  out: string
  watch?: boolean
  check?: boolean
}

/** `lendspec generate`: makes a project's generated/ from the contracts in its spec/. */
export async function runGenerate({ spec, out, watch: again, check }: GenerateOptions): Promise<void> {
  if (spec === '' || out === '') throw new UsageError('--spec and --out need the name of a folder')
  if (again && check) throw new UsageError('use --watch or --check, not both')
  await refuseForeign(out)
  const render = createProjectRenderer(spec)
  if (check) return checkProject(await readable(render), spec, out)
  let written = ''
  const write = async () => {
    const startedAt = performance.now()
    const files = await readable(render)
    const text = JSON.stringify([...files])
    const isSame = text === written || (!written && !(await findDrift(files, out, '')).length)
    if (!isSame) await replaceFolder(files, out)
    written = text
    print(
      `${out}: ${isSame ? 'unchanged' : `${files.size} files`}, ${Math.round(performance.now() - startedAt)} ms`,
    )
  }
  if (!again) return write()
  await untilInterrupted(spec, () => write().catch((error: Error) => say(`lendspec: ${error.message}`)))
}

/** Only a folder that this command wrote is replaced. */
async function refuseForeign(out: string): Promise<void> {
  if (!existsSync(out)) return
  const index = await readFile(join(out, 'index.js'), 'utf8').catch(() => '')
  if (index.startsWith('// Made from the folders of spec/ by `lendspec generate`')) return
  throw new ConfigurationError(`${out} was not made by lendspec generate. Give another --out, or remove it.`)
}

async function checkProject(files: ReadonlyMap<string, string>, spec: string, out: string): Promise<void> {
  const faults = (await listApis(spec)).map((api) => lintFolder(api, join(spec, api)))
  const problems = [
    ...(await Promise.all(faults)).flat(),
    ...(await findDrift(files, out, 'lendspec generate')),
  ]
  for (const problem of problems) say(problem)
  if (problems.length) endWith(1)
  else print(`${out}: up to date, and the contracts are clean`)
}

/** Runs `work` now and after each change of the folder, one at a time. */
async function untilInterrupted(folder: string, work: () => Promise<void>): Promise<void> {
  let isRunning = false
  let isStale = true
  const run = async () => {
    if (isRunning) return
    isRunning = true
    while (isStale) {
      isStale = false
      await work()
    }
    isRunning = false
  }
  await run()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    isStale = true
    clearTimeout(timer)
    // An editor writes a file in several steps.
    timer = setTimeout(() => void run(), 20)
  })
  say(`Watching ${folder}. Stop with Ctrl-C.`)
  await terminal().interrupted()
  clearTimeout(timer)
  watcher.close()
}
