#!/usr/bin/env node
import { surviveLostOutput } from './output.ts'
import { runCommand } from './run.ts'

surviveLostOutput()
const code = await runCommand(process.argv.slice(2))
// A lost output may have set it already.
if (code) process.exitCode = code
