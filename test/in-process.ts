import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { partnerNames } from '../generated/index.ts'
import { runCommand } from '../src/cli/run.ts'
import type { Terminal } from '../src/cli/terminal.ts'
import type { Result } from './command.ts'
import { shareDemoKeys } from './demo-keys.ts'

// The command line in this process, with separate streams, environment and folder.

type Built = Pick<Terminal, 'docs' | 'packages'>

/** A folder that is removed after the tests of this file, and `lendspec` in it. */
export function openTerminal() {
  const folder = mkdtempSync(join(tmpdir(), 'lendspec-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  shareDemoKeys()
  const start = (
    args: readonly string[],
    env: Record<string, string>,
    built: Built,
    interrupted: () => Promise<void>,
  ) => {
    const shown = { stdout: '', stderr: '' }
    const sink = (name: keyof typeof shown) => ({ write: (text: string) => (shown[name] += text) })
    const given = { stdout: sink('stdout'), stderr: sink('stderr'), env, folder, interrupted, ...built }
    return { shown, code: runCommand(args, given) }
  }
  return {
    folder,
    path: (name: string) => join(folder, name),
    /** Writes a file, and returns its path. */
    file(name: string, text: string): string {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    },
    async lendspec(
      args: readonly string[],
      env: Record<string, string> = {},
      built: Built = {},
    ): Promise<Result> {
      const { shown, code } = start(args, env, built, async () => {})
      return { code: await code, ...shown }
    },
    /** A command that runs until `stop`. */
    startCommand(args: readonly string[]) {
      let interrupt = () => {}
      const interrupted = new Promise<void>((resolve) => (interrupt = resolve))
      const { shown, code } = start(args, {}, {}, () => interrupted)
      return { shown, stop: () => (interrupt(), code) }
    },
    /** `lendspec mock`, or `start`, until `stop`. */
    async startMock(args: readonly string[] = [], command = 'mock', built: Built = {}) {
      let stop = () => {}
      const interrupted = new Promise<void>((resolve) => (stop = resolve))
      let listening = () => {}
      const ready = new Promise<void>((resolve) => (listening = resolve))
      const { shown, code } = start([command, '--port', '0', ...args], {}, built, () => {
        listening()
        return interrupted
      })
      await Promise.race([ready, code])
      const url = /(?:listening on|lendspec is at) (\S+)/.exec(shown.stdout)?.[1]
      if (!url) throw new Error(`the mock did not start: ${shown.stderr}`)
      const servers = Object.fromEntries(partnerNames.map((api) => [api, `${url}/${api}`]))
      return {
        url,
        server: (api: string) => servers[api] ?? url,
        shown,
        async stop() {
          stop()
          return code
        },
      }
    },
  }
}
