import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as awdaAnswers from '../../generated/awda/examples.ts'
import { signature as awdaSignature } from '../../generated/awda/signature.ts'
import * as ppdaiAnswers from '../../generated/ppdai/examples.ts'
import { signature as ppdaiSignature } from '../../generated/ppdai/signature.ts'
import type { Contract, Grade, Reason, Refusal } from '../contract.ts'
import { contract as awda } from '../contracts/awda.ts'
import { contract as ppdai } from '../contracts/ppdai.ts'
import { createAwdaVerifier } from '../signing/awda-envelope.ts'
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
  /** In front of a code in the name that the contract gives its example. */
  failurePrefix: string
  /** Answers of the gateway in front of the operations, by code or by the name of an example. */
  gatewayAnswers: Readonly<Record<string, { status: number; body: string; grade: Grade }>>
  /** The documented HTTP statuses of each operation. */
  statuses: Readonly<Record<string, readonly number[]>>
  /** Fields of responses that are encrypted for the caller, by operation, with their texts. */
  encrypted: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The key that a response to this app is encrypted for. */
  findKey: (apps: Apps, appId: string) => KeyObject | undefined
  refusals: Readonly<Partial<Record<Reason, Refusal>>>
  /** Other spellings of paths: the grade of taking them in any case, null where case counts; and more paths. */
  otherPaths: {
    anyCase: Grade | null
    also: Readonly<Record<string, { operation: string; grade: Grade }>>
  }
  window: TimeWindow
  /** Names of the headers that carry a signature and what belongs to it, in lower case. */
  headers: readonly string[]
  /** Names of parameters by operation, where the partner takes them in any case; and how well that is founded. */
  anyCase: { names: Readonly<Record<string, object>>; grade: Grade } | undefined
  createVerifier: (apps: Apps) => RequestVerifier
  /** The bundled contract, for an engine that reads OpenAPI. */
  document: () => Promise<object>
}

export const profiles: Readonly<Record<ApiName, Profile>> = {
  ppdai: {
    contract: ppdai,
    ...ppdaiAnswers,
    window: ppdaiSignature.timestamp.windowSeconds,
    headers: Object.values(ppdaiSignature.headers).map((name) => name.toLowerCase()),
    anyCase: { names: ppdaiSignature.parameters, grade: ppdaiSignature.memberNames['x-source'].grade },
    findKey: (apps, appId) => apps.ppdai.get(appId)?.publicKey,
    createVerifier: (apps) => createPpdaiVerifier(apps.ppdai),
    document: () => readDocument('ppdai'),
  },
  awda: {
    contract: awda,
    ...awdaAnswers,
    window: awdaSignature.timestamp.windowSeconds,
    headers: [],
    anyCase: undefined,
    findKey: () => undefined,
    createVerifier: (apps) => createAwdaVerifier(apps.awda),
    document: () => readDocument('awda'),
  },
}

async function readDocument(api: ApiName): Promise<object> {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as object
}
