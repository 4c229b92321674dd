import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as awda from '../../../generated/awda/examples.ts'
import { operations as awdaOperations } from '../../../generated/awda/operations.ts'
import * as ppdai from '../../../generated/ppdai/examples.ts'
import { operations as ppdaiOperations } from '../../../generated/ppdai/operations.ts'
import type { Operation } from '../../../src/contract.ts'
import { createKeySigner } from '../../../src/keys.ts'
import type { Examples } from '../../../src/partner.ts'
import { createAwdaSigner } from '../../../src/signing/awda-envelope.ts'
import { createPpdaiSigner } from '../../../src/signing/ppdai.ts'
import type { RequestSigner } from '../../../src/signing/scheme.ts'
import type { Call } from './load.ts'

/**
 * Calls of all signed operations of an API with the contract's own examples, signed now.
 * @param ago tells how many seconds ago, for each
 * @param others parameters in the place of an example, by operation
 */
export type SignCalls = (
  ago?: (index: number) => number,
  others?: Readonly<Record<string, string>>,
) => Promise<Call[]>

const contracts = {
  ppdai: { operations: ppdaiOperations, examples: ppdai.examples },
  awda: { operations: awdaOperations, examples: awda.examples },
}

/** Apps with fresh keys of both lengths, in a config file of the mock. */
export async function createApps(folder: string) {
  const secret = randomBytes(16).toString('hex')
  const keys = { rsa1024: createKeys(1024), rsa2048: createKeys(2048) }
  const config = {
    ppdai: Object.keys(keys).map((appId) => ({ appId, publicKeyFile: `${appId}.pem` })),
    awda: [{ appId: 'DEMO', secretFile: 'secret.txt' }],
  }
  await mkdir(folder, { recursive: true })
  for (const [appId, { publicKey }] of Object.entries(keys)) {
    await writeFile(join(folder, `${appId}.pem`), publicKey.export({ type: 'spki', format: 'pem' }))
  }
  await writeFile(join(folder, 'secret.txt'), secret, { mode: 0o600 })
  const configFile = join(folder, 'config.json')
  await writeFile(configFile, JSON.stringify(config))
  const signPpdai = (appId: keyof typeof keys) =>
    signCalls('ppdai', createPpdaiSigner({ appId, signer: createKeySigner(keys[appId].privateKey) }))
  return {
    configFile,
    keys,
    calls: {
      awda: signCalls('awda', createAwdaSigner({ appId: 'DEMO', secret })),
      rsa1024: signPpdai('rsa1024'),
      rsa2048: signPpdai('rsa2048'),
    },
  }
}

export const createKeys = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength })

function signCalls(api: keyof typeof contracts, signer: RequestSigner): SignCalls {
  const { operations, examples } = contracts[api]
  const signed = Object.values<Operation>(operations).filter((operation) => operation.signed)
  const parametersOf = ({ id }: Operation) => (examples as Examples)[id]?.parameters['ok'] ?? '{}'
  return async (ago = () => 0, others = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const calls: Call[] = []
    for (const [index, operation] of signed.entries()) {
      const { headers, body } = await signer.sign({
        operation,
        body: others[operation.id] ?? parametersOf(operation),
        timestamp: now - ago(index),
        ...(operation.accessToken && { accessToken: 'token' }),
      })
      const length = String(Buffer.byteLength(body))
      const all = { ...headers, 'content-type': 'application/json', 'content-length': length }
      calls.push({ path: operation.path, headers: all, body })
    }
    return calls
  }
}
