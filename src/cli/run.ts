import { exitCode } from './exit.ts'
import { createProgram } from './program.ts'
import { type Terminal, terminal, withTerminal } from './terminal.ts'

/** Runs one command line, without `node` and `lendspec`. Resolves to its exit code. */
export function runCommand(args: readonly string[], given: Terminal = terminal()): Promise<number> {
  return withTerminal({ ...given, exitCode: 0 }, async () => {
    let command = ''
    const program = createProgram().hook('preAction', (_, action) => void (command = action.name()))
    try {
      await program.parseAsync(args, { from: 'user' })
      return terminal().exitCode ?? 0
    } catch (error) {
      return exitCode(error, command)
    }
  })
}
