// The modules that are compiled from a contract's signature.yaml, with the hooks that they need and the steps.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contract, operationsOf, parametersIn, requestOf } from '../contract.ts'
import { root } from '../redocly.ts'
import { declaredTypes } from '../declared-types.ts'
import { compileContract, copyCode } from './compiled.ts'
import { renderDeclaration } from './declaration.ts'
import { bodyOf, type Example, signExample } from './example.ts'
import { guideOf, renderSteps } from './guide.ts'

export async function renderScheme(contract: Contract): Promise<Map<string, string>> {
  const { api, folder, document, scheme } = contract
  const source = `spec/${api}/signature.yaml`
  const files = await compileContract(contract)
  if (existsSync(join(folder, 'causes.ts'))) files.set('causes.ts', await copyCode(contract, 'causes.ts'))
  await signExample(scheme, files, join(root, 'generated', api), await exampleOf(contract))
  const operations = Object.keys(scheme.types).length ? operationsOf(document) : []
  const types = operations.map(
    ({ operation }) => [operation.operationId, declaredTypes(document, operation, scheme.types)] as const,
  )
  files.set('scheme.ts', renderDeclaration(scheme, source, Object.fromEntries(types)))
  return files.set('steps.ts', renderSteps(guideOf(scheme), source))
}

/** The first signed operation with its example, and the throw-away credentials of the vectors. */
async function exampleOf({ folder, document, scheme }: Contract): Promise<Example> {
  const sheet = parse(await readFile(join(folder, 'vectors.yaml'), 'utf8')) as {
    credentials: Record<string, string> & { timestamp: number }
  }
  const signed = operationsOf(document).filter(({ operation }) => operation['x-signature'] !== 'none')
  const found = signed.find(({ operation }) => requestOf(operation)) ?? signed[0]
  const { credentials } = sheet
  const { types } = scheme
  // A contract of notifications, or of files that are not signed.
  const { path = '/', method = 'post', operation } = found ?? {}
  const example = operation ? requestOf(operation)?.examples['ok']?.value : { example: 'text' }
  return {
    credentials,
    timestamp: credentials.timestamp,
    operation: {
      id: operation?.operationId ?? 'example',
      method: method.toUpperCase(),
      accessToken: false,
      ...(operation && Object.keys(types).length && { types: declaredTypes(document, operation, types) }),
    },
    url: new URL(path, 'https://partner.example').href,
    body: bodyOf(scheme, parametersIn(document, example)),
  }
}
