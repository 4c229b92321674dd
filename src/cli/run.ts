import { exitCode } from './exit.ts'
import { unknown } from './io.ts'
import { createProgram } from './program.ts'
import { type Terminal, terminal, withTerminal } from './terminal.ts'

/**
 * Runs one command line, without `node` and `lendspec`. Resolves to its exit code.
 * @param given replaces the terminal of this process, which runs one command
 */
export const runCommand = (args: readonly string[], given?: Terminal): Promise<number> =>
  given ? withTerminal({ ...given, exitCode: 0 }, () => run(args)) : run(args)

async function run(args: readonly string[]): Promise<number> {
  let command = ''
  const program = createProgram().hook('preAction', (_, action) => void (command = action.name()))
  try {
    const [first, wanted] = args
    const known = program.commands.map((one) => one.name())
    if (first === 'help' && wanted !== undefined && ![...known, 'help', '--help', '-h'].includes(wanted))
      throw unknown('there is no command', wanted, known)
    // Commander calls the help of `help` wrong usage.
    await program.parseAsync(first === 'help' && wanted === 'help' ? ['help'] : args, { from: 'user' })
    return terminal().exitCode ?? 0
  } catch (error) {
    return exitCode(error, command)
  }
}
