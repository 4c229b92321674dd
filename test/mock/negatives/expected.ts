import type { Document } from '../../../src/generate/openapi.ts'
import type { Contract, Operation } from '../../../src/core/contract.ts'
import { meaningOf } from '../../../src/core/meaning.ts'
import { stranger, type Violation } from './violations.ts'

/** What a wrong body has to be answered with. */
export interface Expected {
  /** The partner's code; where a response has none, the field that reports the failure. */
  code: string
  grade: string
}

/** For an operation of which no code is recorded. */
export const noCode = 'none'

const emptiness = new Set(['required', 'minLength', 'minProperties'])

/**
 * The response that the contract predicts: that of the signature check where it reads the field, else the code whose
 * cause errors.yaml gives (`when`), else the operation's first, which is our conclusion.
 */
export function expectedOf(
  document: Document,
  contract: Contract,
  operation: Operation,
  { pointer, keyword, kind }: Violation,
): Expected {
  const own = { required: [kind], additionalProperties: [stranger] }[keyword] ?? []
  const path = [...pointer.split('/').slice(1), ...own]
  const isEmpty = emptiness.has(keyword)
  const reason =
    operation.signed && refusedFor(document, path, keyword, isEmpty || kind === 'null' || kind === 'empty')
  if (reason) {
    const { code, grade } = document['x-signature'].refusals[reason]!
    return { code: String(code), grade }
  }
  const cause = isEmpty ? 'empty' : 'invalid'
  const entries = operation.errors.map(
    (code) => contract.errors[meaningOf(contract.errors, operation, code)!]!,
  )
  const found = entries.find(({ when }) => {
    const names = when?.[cause]?.split(' ') ?? []
    // Several names: one of them must be there, and the fault is that of the body as a whole too.
    return names.includes('*') || names.includes(path.at(-1) ?? '') || (names.length > 1 && path.length === 0)
  })
  if (found) return { code: String(found.code), grade: found.source.grade }
  return { code: String(operation.errors[0] ?? operation.envelope.error ?? noCode), grade: 'inferred' }
}

/** The signature check refuses what it cannot read: a body that is not an object, or a field of the envelope. */
function refusedFor(
  document: Document,
  path: string[],
  keyword: string,
  isGone: boolean,
): string | undefined {
  if (path.length === 0) return keyword === 'type' ? 'malformed' : undefined
  switch (document['x-signature'].send.envelope[path[0] ?? '']?.text) {
    case '{appId}':
      return isGone ? 'app-missing' : 'app-unknown'
    case '{time}':
      return isGone ? 'timestamp-missing' : 'timestamp-malformed'
    case '{signature.request}':
      return isGone ? 'signature-missing' : 'signature-malformed'
  }
  return undefined
}
