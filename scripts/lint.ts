// Prevents a contract that generates well and is wrong: an operation without a source, a phone number that no log
// hides, an example that no partner would accept, a file that nothing reads.
import { listApis, loadContract } from '../src/generate/contract.ts'
import { redocly } from '../src/generate/redocly.ts'
import { bundleRules, fileRules, firstLine, kitRules, runRules } from '../src/generate/rules/index.ts'
import { readKit } from '../src/generate/rules/extensions.ts'
import { readFiles, type ContractFiles } from '../src/generate/rules/files.ts'

/** What Redocly finds, one line each. Its format for GitHub is the one that keeps file and text on one line. */
async function lintByRedocly(): Promise<string[]> {
  try {
    await redocly('lint', '--config', 'spec/redocly.yaml', '--format=github-actions')
    return []
  } catch (error) {
    const { message } = error as Error
    const found = [...message.matchAll(/^::\w+ .*?file=([^,]+),line=(\d+).*?::(.*?)(?:%0A.*)?$/gm)]
    return found.length ? found.map(([, file, line, text]) => `${file}:${line}: ${text}`) : [message]
  }
}

/** Our own rules for one contract. Those of the files come first: where they fail, bundling may not even end. */
async function lintContract(contract: ContractFiles): Promise<string[]> {
  const problems = flatten(await runRules(fileRules, contract))
  try {
    problems.push(...flatten(await runRules(bundleRules, await loadContract(contract.api))))
  } catch (error) {
    problems.push(`openapi.yaml: no bundle: ${firstLine(error as Error)}`)
  }
  return problems.map((problem) => `spec/${contract.api}/${problem}`)
}

async function lintByRules(apis: string[]): Promise<string[]> {
  const contracts = await Promise.all(apis.map((api) => readFiles(api)))
  const kit = readKit(contracts).then((kit) => runRules(kitRules, kit))
  return (await Promise.all([...contracts.map(lintContract), kit.then(flatten)])).flat()
}

const flatten = (found: Record<string, string[]>) => Object.values(found).flat()

async function main(): Promise<void> {
  const apis = await listApis()
  const ours = lintByRules(apis).catch((error: Error) => [firstLine(error)])
  const problems = (await Promise.all([lintByRedocly(), ours])).flat()
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`lint: ${apis.join(' and ')} are clean`)
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
