import { availableParallelism, loadavg } from 'node:os'
import type { Result } from './measure.ts'

/** Measures one or a few figures; `say` tells people what was left out. */
export type Part = (say: (text: string) => void) => Promise<Result[]>

/** What a suite's process sends to the one that prints. */
export type Message = { result: Result } | { note: string }

/**
 * The whole of a suite. It runs bundled and in a process of its own, because what runs TypeScript on the fly slows down
 * every closure. A part may start the same file again in a `role`.
 */
export async function runSuite(
  parts: readonly Part[],
  roles: Readonly<Record<string, (argument: string | undefined) => unknown>> = {},
): Promise<void> {
  const [role, argument] = process.argv.slice(2)
  if (role !== undefined) {
    await roles[role]?.(argument)
    return
  }
  const send = (message: Message) => process.send?.(message)
  const [load = 0, cores] = [loadavg()[0], availableParallelism()]
  if (load > cores / 2) {
    const note = `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): what is measured by the clock on the wall is worth little.`
    send({ note })
  }
  for (const part of parts) {
    for (const result of await part((note) => send({ note }))) send({ result })
  }
  process.disconnect?.()
}

/** The bundled file of this process. */
export const ownFile = () => process.argv[1] ?? ''
