// behaviour.yaml is checked before anything is made from it: its shape first, then its sense against the contract. Every
// message says where the fault is and what to do.

import type { Contract } from '../contract.ts'
import { describeShape, shapeOf } from '../scheme/check.ts'
import { checkEntities } from './check-entities.ts'
import { checkRules } from './check-rules.ts'
import { createReader } from './check-names.ts'
import { factsOf } from './facts.ts'
import type { Declaration } from './grammar.ts'
import { readHooks } from './hooks.ts'
import type { Report } from './report.ts'
import { behaviourSchema } from './schema.ts'

const fits = shapeOf<Declaration>(behaviourSchema)

/** All faults, one line each; none when it can be compiled. */
export async function checkBehaviour(contract: Contract, declared: unknown): Promise<string[]> {
  const faults = new Set<string>()
  const report: Report = (at, message) => faults.add(`behaviour.yaml: ${at}: ${message.trimEnd()}`)
  if (!fits(declared)) {
    const found = (fits.errors ?? []).flatMap((error) => describeShape(error, declared, 'behaviour.yaml'))
    for (const { at, message } of found) report(at, message)
    return [...faults]
  }
  const facts = factsOf(contract, declared)
  const hooks = await readHooks(contract.folder, declared, report)
  const reader = createReader(declared, facts, hooks, report, contract.document)
  checkRules(contract, declared, facts, reader, report)
  checkEntities(declared, facts, reader, report)
  return [...faults]
}
