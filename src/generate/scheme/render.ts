// The modules that are compiled from a contract's signature.yaml, with the hooks that they need and the steps.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contract, operationsOf, requestOf } from '../contract.ts'
import { root } from '../redocly.ts'
import { declaredTypes } from '../declared-types.ts'
import { compileContract, copyCode } from './compiled.ts'
import { renderDeclaration, renderSubject } from './declaration.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { readsForm } from '../../signing/names.ts'
import { type Example, signExample } from './example.ts'
import { guideOf, renderSteps } from './guide.ts'

export async function renderScheme(contract: Contract): Promise<Map<string, string>> {
  const { api, folder, scheme } = contract
  const source = `spec/${api}/signature.yaml`
  const files = await compileContract(contract)
  const hasCauses = (await readdir(folder)).includes('causes.ts')
  if (hasCauses) files.set('causes.ts', await copyCode(contract, 'causes.ts'))
  await signExample(scheme, files, join(root, 'generated', api), await exampleOf(contract))
  const hasTypes = files.get('sign.ts')?.includes('declareAll') ?? false
  files.set('scheme.ts', renderDeclaration(scheme, source, hasTypes))
  files.set('subject.ts', renderSubject(scheme, source, hasCauses))
  return files.set('steps.ts', renderSteps(guideOf(scheme), source))
}

/** The first signed operation with its example, and the throw-away credentials of the vectors. */
async function exampleOf({ folder, document, scheme }: Contract): Promise<Example> {
  const sheet = parse(await readFile(join(folder, 'vectors.yaml'), 'utf8')) as {
    credentials: Record<string, string> & { timestamp: number }
  }
  const signed = operationsOf(document).filter(({ operation }) => operation['x-signature'] !== 'none')
  const found = signed.find(({ operation }) => requestOf(operation)) ?? signed[0]
  if (!found) throw new Error('signature.yaml: no operation is signed')
  const { path, method, operation } = found
  const { types } = document['x-signature']
  const value = requestOf(operation)?.examples['ok']?.value
  const field = Object.entries(scheme.send.envelope).find(([, { text }]) => text === '{body}')?.[0]
  const parameters = field === undefined ? value : (value as Record<string, unknown>)[field]
  return {
    credentials: sheet.credentials,
    timestamp: sheet.credentials.timestamp,
    operation: {
      id: operation.operationId,
      method: method.toUpperCase(),
      accessToken: false,
      ...(types && { types: declaredTypes(document, operation, types) }),
    },
    url: new URL(path, 'https://partner.example').href,
    body: bodyOf(scheme, parameters),
  }
}

function bodyOf(scheme: Scheme, parameters: unknown): string {
  if (readsForm(scheme)) return formOf(parameters)
  return parameters === undefined ? '' : JSON.stringify(parameters)
}

const formOf = (parameters: unknown) =>
  new URLSearchParams(
    Object.entries((parameters ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()
