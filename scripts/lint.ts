// Prevents a contract that generates well and is wrong: an operation without a source, a phone number that no log
// hides, an example that no partner would accept, a file that nothing reads.
import { listApis } from '../src/generate/contract.ts'
import { findFaults } from '../src/generate/lint.ts'
import { main } from './main.ts'

await main(async () => {
  const apis = await listApis()
  const problems = await findFaults(apis)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`lint: ${apis.join(' and ')} are clean`)
})
