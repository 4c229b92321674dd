import { readFile } from 'node:fs/promises'
import { examples as awdaExamples } from '../../generated/awda/examples.ts'
import { signature as awdaSignature } from '../../generated/awda/signature.ts'
import { examples as ppdaiExamples } from '../../generated/ppdai/examples.ts'
import { signature as ppdaiSignature } from '../../generated/ppdai/signature.ts'
import type { Contract, Reason, Refusal } from '../contract.ts'
import { contract as awda } from '../contracts/awda.ts'
import { contract as ppdai } from '../contracts/ppdai.ts'
import { createAwdaVerifier } from '../signing/awda.ts'
import { createPpdaiVerifier } from '../signing/ppdai-verifier.ts'
import type { RequestVerifier, TimeWindow } from '../signing/scheme.ts'
import type { Apps } from './apps.ts'
import type { Examples } from './examples.ts'

export const apiNames = ['ppdai', 'awda'] as const
export type ApiName = (typeof apiNames)[number]

/** All that tells one partner's gateway from another's. Everything but the verifier is made from the contract. */
export interface Profile {
  contract: Contract
  examples: Examples
  refusals: Readonly<Partial<Record<Reason, Refusal>>>
  window: TimeWindow
  createVerifier: (apps: Apps) => RequestVerifier
  /** The bundled contract, for an engine that reads OpenAPI. */
  document: () => Promise<object>
}

export const profiles: Readonly<Record<ApiName, Profile>> = {
  ppdai: {
    contract: ppdai,
    examples: ppdaiExamples,
    refusals: ppdaiSignature.refusals,
    window: ppdaiSignature.timestamp.windowSeconds,
    createVerifier: (apps) => createPpdaiVerifier(apps.ppdai),
    document: () => readDocument('ppdai'),
  },
  awda: {
    contract: awda,
    examples: awdaExamples,
    refusals: awdaSignature.refusals,
    window: awdaSignature.timestamp.windowSeconds,
    createVerifier: (apps) => createAwdaVerifier(apps.awda),
    document: () => readDocument('awda'),
  },
}

async function readDocument(api: ApiName): Promise<object> {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as object
}
