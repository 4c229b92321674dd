import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { awdaCases, type AwdaCase, awdaVectors } from '../../scripts/cases/awda.ts'
import { ppdaiCases, type PpdaiCase, ppdaiVectors } from '../../scripts/cases/ppdai.ts'
import { mediaOf, operationsOf, parametersOf, requestOf, resolve, type Contract } from './contract.ts'
import type { Document } from './openapi.ts'
import { refusedByAwda, refusedByPpdai } from './vectors/refused.ts'

// Signing vectors for every language, described by spec/vectors.schema.json. They are computed by the plain
// implementation of scripts/cases, so that the runtime in src/signing is tested against something that is not itself.

interface Credentials {
  appId: string
  timestamp: number
  privateKey?: string
  secret?: string
}
interface Sheet {
  credentials: Credentials
  known?: object[]
  /** Ids of scripts/cases that go with them, because no example of the contract has what they have. */
  synthetic: string[]
}

export async function renderVectors(contract: Contract): Promise<string> {
  const { folder, document } = contract
  const sheet = parse(await readFile(join(folder, 'vectors.yaml'), 'utf8')) as Sheet
  const made = document['x-signature'].envelope
    ? envelopeVectors(contract, sheet)
    : headerVectors(document, sheet)
  const about = `Signing vectors of ${document.info.title}: throw-away credentials, and every step from parameters to signature. vectors.schema.json says what each member means.`
  return JSON.stringify({ about, scheme: document['x-signature'].scheme, ...made }, null, 2)
}

function headerVectors(document: Document, { credentials, synthetic }: Sheet): object {
  const { privateKey = '' } = credentials
  const examples = operationsOf(document)
    .filter(({ operation }) => operation['x-signature'] !== 'none' && requestOf(operation))
    .flatMap(({ operation }) => {
      const schema = resolve(document, parametersOf(document, operation))
      return Object.entries(mediaOf(operation).examples).map(([name, { value }]): PpdaiCase => {
        const parameters = Object.entries(value as Record<string, unknown>).map(([member, given]) => {
          const { type, format } = resolve(document, schema.properties?.[member] ?? {})
          const types = document['x-signature'].types ?? {}
          const declared = types[`${String(type)}/${format}`] ?? types[String(type)] ?? 'Other'
          return [member, declared, JSON.stringify(given)] as const
        })
        return { id: `${operation.operationId}.${name}`, parameters }
      })
    })
  const compute = (list: readonly PpdaiCase[]) => ppdaiVectors({ ...credentials, privateKey }, list)
  const [vectors, edges] = [
    compute(examples),
    compute(pick(ppdaiCases, synthetic).map(({ operation: _, ...one }) => one)),
  ]
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

function envelopeVectors({ api, document }: Contract, sheet: Sheet): object {
  const { appId, secret = '', timestamp } = sheet.credentials
  const problems: string[] = []
  const named = (list: readonly AwdaCase[]) =>
    awdaVectors({ secret }, list).map(({ id, members, canonical, digested, md5, envelope }) => {
      const read = (name: string) => members.find((member) => member.name === name)?.signed ?? ''
      const [v, body] = [read('v'), read('body')]
      const stairs = { members, canonical, digested, signature: md5, envelope }
      return { id, appId, timestamp, v, body, ...stairs }
    })
  const signed = operationsOf(document).filter(({ operation }) => operation['x-signature'] !== 'none')
  const vectors = signed.flatMap(({ operation }) =>
    Object.entries(mediaOf(operation).examples).flatMap(([name, { value }]) => {
      const example = value as Record<string, unknown>
      const members = Object.entries({ appId, timestamp, v: String(example['v']), body: example['body'] })
      const id = `${operation.operationId}.${name}`
      const made = named([{ id, members: members.map(([key, one]) => [key, JSON.stringify(one)] as const) }])
      const [{ signature } = { signature: '' }] = made
      if (example['signature'] !== signature) {
        problems.push(`spec/${api}/examples/${id}.yaml: the signature of this example is ${signature}`)
      }
      return made
    }),
  )
  if (problems.length) throw new Error(problems.join('\n'))
  const { credentials, known, synthetic } = sheet
  const edges = named(pick(awdaCases, synthetic))
  return {
    credentials,
    vectors,
    synthetic: edges,
    known,
    refused: refusedByAwda([...vectors, ...edges], secret),
  }
}

function pick<Case extends { id: string; blanks?: string }>(cases: readonly Case[], ids: string[]): Case[] {
  return ids.map((id) => {
    const found = cases.find((one) => one.id === id && one.blanks !== 'strip')
    if (!found) throw new Error(`vectors.yaml: scripts/cases has no case ${id}`)
    return { ...found, id: `synthetic.${id}` }
  })
}
