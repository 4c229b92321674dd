import type { Scheme } from '../signing/grammar.ts'
import type { Contract } from './contract.ts'
import { senderOf } from './render-sender.ts'
import { capitalized } from './samples/language.ts'

/** What verifies the responses of a partner that signs them, for its client. */
export function renderResponses({ api }: Contract, scheme: Scheme): string {
  const name = `${capitalized(api)}Response`
  const sender = senderOf(scheme, 'response.')
  return `
import { type CheckResponse, checkResponses } from '../../src/client/signed-response.ts'
${sender.imports}
import { createVerifier } from './verify-response.ts'

/** What the partner signs its responses with. */
export interface ${name}Options {
${sender.options}
}

/**
 * Verifies responses, for a client.
 * @throws ConfigurationError for an unusable key or secret
 */
export function create${name}Check(options: ${name}Options): CheckResponse {
  ${sender.checks}
  return checkResponses(${sender.verify})
}
`
}
