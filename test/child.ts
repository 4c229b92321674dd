import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

export interface Child {
  readonly process: ChildProcess
  /** What it has printed when it ends. */
  readonly output: Promise<string>
  /** Resolves when it has printed this. */
  printed(text: string): Promise<void>
}

/** Compiles a module that imports from src/ and runs it in processes: each starts in a fifth of the time. */
export async function compileProgram(code: string) {
  const outdir = join(root, 'node_modules/.cache', `lendspec-program-${randomUUID()}`)
  await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  return {
    run(env: Record<string, string> = {}): Child {
      const child = spawn(process.execPath, [join(outdir, 'stdin.mjs')], {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let text = ''
      child.stdout.on('data', (chunk) => (text += String(chunk)))
      return {
        process: child,
        output: once(child, 'close').then(() => text),
        async printed(wanted) {
          while (!text.includes(wanted)) await once(child.stdout, 'data')
        },
      }
    },
    remove: () => rm(outdir, { recursive: true, force: true }),
  }
}
