import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readGivenFiles } from '../client/request/files.ts'
import { type RequestParameters, writeRequest } from '../client/request/index.ts'
import type { Operation as Row } from '../core/contract.ts'
import { isPlain } from '../core/request.ts'
import { type Contract, mediaOf, operationsOf, parametersIn, type Site } from './contract.ts'
import { declaredTypes } from './declared-types.ts'
import { escapePointer } from './node.ts'
import { exampleOf } from './request/example.ts'
import { rowsOf } from './request/table.ts'
import { publicName, signedHeaderNames } from '../signing/names.ts'
import { loadSigner } from './scheme/compiled.ts'
import { bodyOf } from './scheme/example.ts'
import { credentialFaults } from './vectors/credentials.ts'
import { knownFaults } from './vectors/known.ts'
import { isRepeatable, type Layout, layOut, usualLayout } from './vectors/layout.ts'
import { type Credentials, formsIn, type Input, Made } from './vectors/made.ts'
import { type Mistakes, refusedOf } from './vectors/refused.ts'

// Signing vectors for every language, described by spec/vectors.schema.json. The compiled signer makes them. The tests
// confirm them with a separate implementation for each partner.

/** vectors.yaml. */
interface Sheet {
  credentials: Credentials
  layout?: Layout
  known?: object[]
  /** What no example of the contract has. */
  synthetic?: Synthetic[]
  refused?: Mistakes
}
interface Synthetic extends Partial<Pick<Input, 'body' | 'method' | 'url' | 'headers'>> {
  id: string
  /** In the order they are sent; the body is made of them where it is not given. */
  parameters?: [name: string, declared: string, json: string][]
}

interface Vector {
  id: string
  [member: string]: unknown
}

export const renderVectors = async (contract: Contract): Promise<string> =>
  JSON.stringify(await vectorsOf(contract), null, 2)

/** A file of vectors as it is published. */
export async function vectorsOf(contract: Contract) {
  const { api, folder, document, scheme } = contract
  const sheet = parse(await readFile(join(folder, 'vectors.yaml'), 'utf8')) as Sheet
  const { credentials, known } = sheet
  const faults = credentialFaults(scheme, credentials)
  if (faults.length) throw new Error(faults.map((one) => `spec/${api}/vectors.yaml: ${one}`).join('\n'))
  const rows = new Map(rowsOf(document).map((row) => [row.id, row]))
  const examples = operationsOf(document)
    .filter(({ operation }) => operation['x-signature'] !== 'none')
    .flatMap((site) => inputsOf(contract, site, rows.get(site.operation.operationId)!))
  const synthetic = (sheet.synthetic ?? []).map((one) => syntheticOf(contract, one))
  const compiled = await loadSigner(contract)
  const wrong = await knownFaults({ scheme, credentials, compiled }, [...rows.values()], known ?? [])
  if (wrong.length) throw new Error(wrong.map((one) => `spec/${api}/vectors.yaml: ${one}`).join('\n'))
  const layout = sheet.layout ?? usualLayout(scheme)
  const all: Made[] = []
  const publish = async (input: Input): Promise<Vector> => {
    const forms = await Promise.all(
      formsIn(scheme).map((form) => Made.of({ scheme, credentials, compiled }, input, form)),
    ).catch((error: Error) => {
      const site = operationsOf(document).find(({ operation }) =>
        input.id.startsWith(`${operation.operationId}.`),
      )
      const where = site
        ? `openapi.yaml#/paths/${escapePointer(site.path)}/${site.method}`
        : 'vectors.yaml: synthetic'
      throw new Error(
        `spec/${api}/${where}: ${input.id} cannot be signed: ${error.message}. Change the example, or signature.yaml.`,
      )
    })
    const [made] = forms
    all.push(made!)
    return { id: input.id, ...(layOut(layout, made!, forms) as object) }
  }
  return {
    about: `Signing vectors of ${document.info.title}: throw-away credentials, and every step from parameters to signature. vectors.schema.json says what each member means.`,
    scheme: scheme.name,
    credentials: { ...credentials, ...publicHalf(contract, credentials) },
    // Of the contract's examples, by the scheme's layout.
    vectors: await inOrder(examples, publish),
    synthetic: await inOrder(synthetic, publish),
    ...(known && { known }),
    refused: isRepeatable(scheme) ? refusedOf(all, sheet.refused) : [],
  }
}

async function inOrder<In, Out>(all: readonly In[], make: (one: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = []
  for (const one of all) made.push(await make(one))
  return made
}

const nobody = 'https://partner.example'

/** Its address, with the base path of the first server: a client signs both. */
function originOf({ servers: [server] }: Contract['document']): string {
  const url = server?.url ?? ''
  return `${nobody}${URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : ''}`
}

function inputsOf(contract: Contract, site: Site, row: Row): Input[] {
  const { document, scheme } = contract
  const { path, method, operation } = site
  const origin = originOf(document)
  const common = { method: method.toUpperCase(), headers: signedHeadersOf(contract) }
  const id = (example: string) => `${operation.operationId}.${example}`
  if (isPlain(row))
    return Object.entries(mediaOf(operation).examples).map(([example, { value }]): Input => {
      const given = parametersIn(document, value)
      const parameters = parametersOf(contract, site, given)
      return {
        ...common,
        id: id(example),
        url: origin + path,
        body: given === '' ? '' : bodyOf(scheme, given),
        ...parameters,
      }
    })
  const given = exampleOf(document, site, row, 'ok')
  if (!given) return []
  const { target, headers, body, contentType } = writeRequest(row, readGivenFiles(given) as RequestParameters)
  if (body !== null && typeof body !== 'string') return []
  const all = { ...common.headers, ...(contentType !== null && { 'content-type': contentType }), ...headers }
  const parameters = parametersOf(contract, site, given.body)
  return [{ ...common, headers: all, id: id('ok'), url: origin + target, body: body ?? '', ...parameters }]
}

/** Parameters with their declared types, for a scheme that signs by them. */
function parametersOf({ document, scheme }: Contract, { operation }: Site, given: unknown) {
  if (!Object.keys(scheme.types).length || typeof given !== 'object' || given === null) return {}
  const types = declaredTypes(document, operation, scheme.types)
  const parameters = Object.entries(given).map(([name, value]) => {
    return { name, declared: types[name] ?? 'Other', json: JSON.stringify(value) }
  })
  return { parameters }
}

function syntheticOf(contract: Contract, { id, parameters, ...given }: Synthetic): Input {
  const named = parameters?.map(([name, declared, json]) => ({ name, declared, json }))
  const written = named?.map(({ name, json }) => `${JSON.stringify(name)}:${json}`).join(',')
  return {
    id: `synthetic.${id}`,
    method: 'POST',
    url: `${nobody}/`,
    headers: signedHeadersOf(contract),
    body: written === undefined ? '' : `{${written}}`,
    ...given,
    ...(named && { parameters: named }),
  }
}

/** What a caller gives and the scheme signs. */
const signedHeadersOf = ({ scheme }: Contract): Record<string, string> =>
  Object.fromEntries(
    signedHeaderNames(scheme).map((name) => [
      name,
      name === 'content-type' ? 'application/json; charset=utf-8' : 'example',
    ]),
  )

/** The public half of a key, and the key for languages that take numbers. */
function publicHalf({ scheme }: Contract, credentials: Credentials): object {
  const [name] = Object.entries(scheme.credentials).find(([, { kind }]) => kind === 'private-key') ?? []
  if (name === undefined) return {}
  const pem = String(credentials[name])
  const half = publicName(name)
  return {
    [half === name ? 'publicKey' : half]: createPublicKey(pem).export({ type: 'spki', format: 'pem' }),
    jwk: createPrivateKey(pem).export({ format: 'jwk' }),
  }
}
