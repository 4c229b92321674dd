#!/usr/bin/env node
import { surviveLostOutput } from './output.ts'
import { loadProject } from './project.ts'

surviveLostOutput()
const args = process.argv.slice(2)
try {
  // These two make generated/, and have to run where it is broken.
  if (!['add', 'generate'].includes(args[0] ?? '')) await loadProject()
  const { runCommand } = await import('./run.ts')
  const code = await runCommand(args)
  // A lost output may have set it already.
  if (code) process.exitCode = code
} catch (error) {
  const { message, cause } = error as Error
  if (cause === undefined) throw error
  process.stderr.write(`lendspec: ${message}\n  ${(cause as Error).message}\n`)
  process.exitCode = 1
}
