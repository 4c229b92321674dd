import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { program } from './program.ts'

// The command line as a user runs it: in a separate process and folder.

export interface Result {
  code: number
  stdout: string
  stderr: string
}

/** A folder that is gone when the tests of this file are over, and `lendspec` in it. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'lendspec-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    /** Writes a file, and gives its name back. */
    file(name: string, text: string): string {
      writeFileSync(join(folder, name), text)
      return name
    },
    lendspec(
      args: string[],
      { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
    ): Promise<Result> {
      return new Promise((resolve) => {
        const options = { cwd: folder, env: { ...process.env, ...env } }
        const child = execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
        )
        child.stdin?.end(input)
      })
    },
    /** `lendspec mock`, ready to be called. */
    startMock(args: string[]): Promise<{ child: ChildProcess; url: string }> {
      const child = spawn(process.execPath, [program, 'mock', ...args], { cwd: folder })
      return new Promise((resolve, reject) => {
        child.on('exit', (code) => reject(new Error(`mock ended with ${code}`)))
        child.stdout.on('data', (chunk: Buffer) => {
          const url = /listening on (\S+)/.exec(chunk.toString())?.[1]
          if (url) resolve({ child, url })
        })
      })
    },
  }
}

/** Ctrl-C, and the exit code that comes of it. */
export function stop(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  return ended
}
