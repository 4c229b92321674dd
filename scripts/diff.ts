import { run } from '../src/generate/diff/command.ts'

process.exitCode = await run(process.argv.slice(2), process.cwd())
