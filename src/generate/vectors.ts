import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { mediaOf, operationsOf, parametersOf, requestOf, resolve, type Contract } from './contract.ts'
import { awdaEnvelope, awdaSteps } from './vectors/awda.ts'
import { type PpdaiInput, ppdaiVector } from './vectors/ppdai.ts'
import { refuseOtherRules } from './written-out.ts'
import { refusedByAwda, refusedByPpdai } from './vectors/refused.ts'

// Signing vectors for every language, described by spec/vectors.schema.json. The signer in src is tested against them,
// so they are computed without it.

interface Sheet<Input> {
  credentials: { appId: string; timestamp: number; privateKey?: string; secret?: string }
  known?: object[]
  /** What no example of the contract has. */
  synthetic: Input[]
}

interface HeaderInput {
  id: string
  parameters: [name: string, declared: string, json: string][]
  body?: string
}

export async function renderVectors(contract: Contract): Promise<string> {
  refuseOtherRules(contract.api, contract.scheme)
  const { folder, document } = contract
  const sheet: unknown = parse(await readFile(join(folder, 'vectors.yaml'), 'utf8'))
  const made = document['x-signature'].envelope
    ? envelopeVectors(contract, sheet as Sheet<{ id: string; body: string }>)
    : headerVectors(contract, sheet as Sheet<HeaderInput>)
  const about = `Signing vectors of ${document.info.title}: throw-away credentials, and every step from parameters to signature. vectors.schema.json says what each member means.`
  return JSON.stringify({ about, scheme: document['x-signature'].scheme, ...made }, null, 2)
}

function headerVectors({ document }: Contract, { credentials, synthetic }: Sheet<HeaderInput>): object {
  const { privateKey = '' } = credentials
  const types = document['x-signature'].types ?? {}
  const examples = operationsOf(document)
    .filter(({ operation }) => operation['x-signature'] !== 'none' && requestOf(operation))
    .flatMap(({ operation }) => {
      const schema = resolve(document, parametersOf(document, operation))
      return Object.entries(mediaOf(operation).examples).map(([example, { value }]): PpdaiInput => {
        const parameters = Object.entries(value as Record<string, unknown>).map(([name, given]) => {
          const { type, format } = resolve(document, schema.properties?.[name] ?? {})
          const declared = types[`${String(type)}/${format}`] ?? types[String(type)] ?? 'Other'
          return { name, declared, json: JSON.stringify(given) }
        })
        return { id: `${operation.operationId}.${example}`, parameters }
      })
    })
  const compute = (input: PpdaiInput) => ppdaiVector({ ...credentials, privateKey }, input)
  const vectors = examples.map(compute)
  const edges = synthetic.map(({ id, parameters, ...body }) => {
    const named = parameters.map(([name, declared, json]) => ({ name, declared, json }))
    return compute({ id: `synthetic.${id}`, parameters: named, ...body })
  })
  return {
    credentials: {
      ...credentials,
      publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }),
      jwk: createPrivateKey(privateKey).export({ format: 'jwk' }),
    },
    vectors,
    synthetic: edges,
    refused: refusedByPpdai([...vectors, ...edges], privateKey),
  }
}

function envelopeVectors(
  { api, document }: Contract,
  { credentials, known, synthetic }: Sheet<{ id: string; body: string }>,
): object {
  const { appId, secret = '', timestamp } = credentials
  const problems: string[] = []
  const compute = (id: string, body: string, version: unknown = '1.0') => {
    const v = String(version)
    const fields = Object.entries({ appId, timestamp, v })
      .map(([name, value]) => ({ name, json: JSON.stringify(value) }))
      .concat({ name: 'body', json: body || '""' })
    const { members, canonical, digested, md5: signature } = awdaSteps(secret, fields)
    const steps = { members, canonical, digested, signature, envelope: awdaEnvelope(fields, signature) }
    return { id, appId, timestamp, v, body, ...steps }
  }
  const signed = operationsOf(document).filter(({ operation }) => operation['x-signature'] !== 'none')
  const vectors = signed.flatMap(({ operation }) =>
    Object.entries(mediaOf(operation).examples).map(([name, { value }]) => {
      const example = value as Record<string, unknown>
      const id = `${operation.operationId}.${name}`
      const body = example['body'] === '' ? '' : JSON.stringify(example['body'])
      const vector = compute(id, body, example['v'])
      if (example['signature'] !== vector.signature)
        problems.push(`spec/${api}/examples/${id}.yaml: the signature of this example is ${vector.signature}`)
      return vector
    }),
  )
  if (problems.length) throw new Error(problems.join('\n'))
  const edges = synthetic.map(({ id, body }) => compute(`synthetic.${id}`, body))
  const refused = refusedByAwda([...vectors, ...edges], secret)
  return { credentials, vectors, synthetic: edges, known, refused }
}
