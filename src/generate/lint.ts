// Everything that is wrong with the contracts of spec/, by Redocly's rules and by ours.

import { loadContract } from './contract.ts'
import { redocly } from './redocly.ts'
import { bundleRules, fileRules, firstLine, kitRules, runRules } from './rules/index.ts'
import { readKit } from './rules/extensions.ts'
import { type ContractFiles, readFiles } from './rules/files.ts'

/** A line for each problem. */
export async function findFaults(apis: readonly string[]): Promise<string[]> {
  const ours = lintByRules(apis).catch((error: Error) => [firstLine(error)])
  return (await Promise.all([lintByRedocly(), ours])).flat()
}

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
async function lintContract(contract: ContractFiles, folder?: string): Promise<string[]> {
  const problems = flatten(await runRules(fileRules, contract))
  try {
    problems.push(...flatten(await runRules(bundleRules, await loadContract(contract.api, folder))))
  } catch (error) {
    problems.push(`openapi.yaml: no bundle: ${firstLine(error as Error)}`)
  }
  return problems.map((problem) => `spec/${contract.api}/${problem}`)
}

async function lintByRules(apis: readonly string[]): Promise<string[]> {
  const contracts = await Promise.all(apis.map((api) => readFiles(api)))
  const kit = readKit(contracts).then((kit) => runRules(kitRules, kit))
  return (await Promise.all([...contracts.map((one) => lintContract(one)), kit.then(flatten)])).flat()
}

/** What our rules find in one folder. */
export const lintFolder = async (api: string, folder: string): Promise<string[]> =>
  lintContract(await readFiles(api, folder), folder)

const flatten = (found: Record<string, string[]>) => Object.values(found).flat()
