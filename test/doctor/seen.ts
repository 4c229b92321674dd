import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import type { Operation } from '../../src/core/contract.ts'
import { subjects } from '../../generated/subjects.ts'
import { diagnose, type Diagnosis } from '../../src/doctor/index.ts'
import { hashes, rsaPublicKey } from '../../src/doctor/node.ts'
import { appId, now, publicKey, secret } from '../support.ts'
import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'

// The seeded mistakes as requests that arrived, and a doctor who knows their callers.

export const known = {
  hashes,
  publicKeys: new Map([
    [appId, rsaPublicKey(publicKey)],
    ['neighbour', rsaPublicKey(ppdai.otherApp.publicKey)],
  ]),
  secrets: new Map([
    [appId, secret],
    ['neighbour', awda.otherSecret],
  ]),
}

function operationOf(table: Readonly<Record<string, Operation>>, id: string): Operation {
  const operation = table[id]
  if (!operation) throw new Error(`no operation ${id}`)
  return operation
}

export const ppdaiRequest = (sample: ppdai.Sample, headers: Record<string, string>) => ({
  operation: operationOf(ppdaiOperations, sample.operation),
  headers: new Headers({ ...ppdai.rightHeaders(sample), ...headers }),
  body: sample.body,
  now,
})

export const awdaRequest = (operation: string, body: string) => ({
  operation: operationOf(awdaOperations, operation),
  headers: new Headers(),
  body,
  now,
})

export const seePpdai = (sample: ppdai.Sample, headers: Record<string, string>, showValues = false) =>
  diagnose(subjects.ppdai, ppdaiRequest(sample, headers), known, {
    showValues,
    ...(sample.types && { types: sample.types }),
  })

export const seeAwda = (operation: string, body: string, showValues = false): Diagnosis =>
  diagnose(subjects.awda, awdaRequest(operation, body), known, { showValues })

export const seen = [
  ...ppdai.mistakes.map(({ id, sample, cause, also = [], headers }) => {
    const sent = headers(sample.right)
    return {
      api: 'ppdai',
      id,
      wanted: [cause, ...also],
      signature: sent['X-PPD-SIGN'] ?? '',
      see: (showValues?: boolean) => seePpdai(sample, sent, showValues),
    }
  }),
  ...awda.mistakes.map(({ id, operation, cause, also = [], body }) => ({
    api: 'awda',
    id,
    wanted: [cause, ...also],
    signature: /"sign(?:ature)?":"([^"]*)"/.exec(body)?.[1] ?? '',
    see: (showValues?: boolean) => seeAwda(operation, body, showValues),
  })),
]

export const causesOf = ({ cause, also }: Diagnosis) => [cause, ...also.map((other) => other.cause)]
