// Examples name the business body alone: the envelope around it, its signature too, follows from the declaration.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from './contract.ts'
import type { Example, Operation } from './openapi.ts'
import { loadSigner } from './scheme/compiled.ts'
import { type Credentials, formsIn, Made } from './vectors/made.ts'

type Loaded = Pick<Contract, 'api' | 'folder' | 'document' | 'scheme'>

/**
 * Puts the envelope around each example of a request.
 * @param operations whose requests are signed, and webhooks
 */
export async function fillEnvelopes(loaded: Loaded, operations: readonly Operation[]): Promise<void> {
  const { scheme, folder } = loaded
  if (!Object.keys(scheme.send.envelope).length) return
  const examples = operations.flatMap((operation) =>
    Object.values(operation.requestBody?.content ?? {}).flatMap((media) => Object.values(media.examples)),
  )
  const sheet = parse(await readFile(join(folder, 'vectors.yaml'), 'utf8')) as { credentials: Credentials }
  const signer = { scheme, credentials: sheet.credentials, compiled: await loadSigner(loaded) }
  const [form] = formsIn(scheme)
  for (const example of examples) {
    const body = bodyOf(example)
    const input = { id: '', method: 'POST', url: 'https://partner.example/', headers: {}, body }
    const { signed } = await Made.of(signer, input, form)
    example.value = JSON.parse(signed.body)
  }
}

const bodyOf = ({ value }: Example) => (value === '' ? '' : JSON.stringify(value))
