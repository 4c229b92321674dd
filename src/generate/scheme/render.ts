// The modules that are compiled from a contract's signature.yaml, with the hooks that they need and the steps.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contract, operationsOf, requestOf } from '../contract.ts'
import { root } from '../redocly.ts'
import { declaredTypes, renderSignature } from '../render.ts'
import { compileScheme } from './compile.ts'
import { isPairs, type Scheme } from './grammar.ts'
import { type Example, renderSteps, stepsOf } from './steps.ts'

export async function renderScheme(contract: Contract): Promise<Map<string, string>> {
  const { api, folder, scheme } = contract
  const source = `spec/${api}/signature.yaml`
  const files = compileScheme(scheme, {
    source,
    library: { folder: '../../src' },
    types: './signature.ts',
    hooks: '.',
  })
  const all = [scheme, ...(scheme.response ? [scheme.response] : []), ...Object.values(scheme.events)]
  const hooks = new Set(
    all.flatMap((one) => Object.values(one.hooks).map(({ from }) => from.replace('./', ''))),
  )
  for (const name of hooks) {
    // As deep below the root as it was: its imports stay right.
    const text = await readFile(join(folder, name), 'utf8')
    files.set(name, `// A copy of spec/${api}/${name}. Do not edit.\n\n${text}`)
  }
  const modules = new Map([...files, ['signature.ts', renderSignature(contract)]])
  const steps = await stepsOf(scheme, modules, join(root, 'generated', api), await exampleOf(contract))
  return files.set('steps.ts', renderSteps(steps, source))
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

const readsForm = ({ send, strings }: Scheme) =>
  Object.keys(send.form).length > 0 ||
  Object.values(strings).some((rule) => isPairs(rule) && /^(form|parameters)$/.test(String(rule.each)))

const formOf = (parameters: unknown) =>
  new URLSearchParams(
    Object.entries((parameters ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()
