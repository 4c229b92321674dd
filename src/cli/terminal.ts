import { AsyncLocalStorage } from 'node:async_hooks'

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** What a command uses of its process. A test gives its own, so that commands run side by side in one process. */
export interface Terminal {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Holds `.lendspec`. */
  readonly folder: string
  /** Resolves when a server has to stop. */
  interrupted(): Promise<void>
  /** The built site and client packages, where they are not those of this installation. */
  readonly docs?: URL
  readonly packages?: URL
  exitCode?: number
}

const own: Terminal = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  folder: '',
  interrupted: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
    }),
}

// Once it has a store, Node 20 runs a hook for each promise and request of the process.
const given = new AsyncLocalStorage<Terminal>()

export const terminal = (): Terminal => given.getStore() ?? own

/** Runs `work` with another terminal. */
export const withTerminal = <T>(other: Terminal, work: () => T): T => given.run(other, work)

/** The command ends with this exit code; what is left of it still runs. */
export function endWith(code: number): void {
  terminal().exitCode = code
}
