import { json, operationsOf } from './contract.ts'
import { statusOfCode } from '../core/meaning.ts'
import type { Partner } from '../core/partner.ts'
import type { Document, Envelope, ErrorEntry } from './openapi.ts'

// Responses that no operation makes: those of the gateway in front of them, and of failing servers.

type GatewayAnswer = Partner['gatewayAnswers'][string]

/** The gateway's response for one of its codes. */
export function gatewayAnswer(
  document: Document,
  code: string | number,
  { http = 200, message: text }: ErrorEntry,
) {
  const { code: codeMember, message, data, status } = envelopeOf(document['x-envelope'])
  if (status) return { status: statusOfCode(code), body: '' }
  const body = { [codeMember[0]!]: code, [message[0]!]: text, ...(data && { [data]: null }) }
  return { status: http, body: JSON.stringify(body) }
}

/** Responses of the gateway, by name: one for each of its codes, and the examples of shared responses. */
export function gatewayAnswers(document: Document): [string, GatewayAnswer][] {
  const refused = new Set(Object.values(document['x-signature'].refusals).map(({ code }) => String(code)))
  const codes = Object.entries(document['x-error-codes'])
    .filter(([key, { http }]) => http !== undefined || refused.has(key))
    .map(([key, entry]): [string, GatewayAnswer] => {
      return [key, { ...gatewayAnswer(document, codeOf(key), entry), grade: entry.source.grade }]
    })
  const shared = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, { $ref }]) => {
      const answer = $ref && document.components.responses?.[$ref.replace('#/components/responses/', '')]
      if (!answer) return []
      const grade = answer['x-source']?.grade ?? operation['x-source'].grade
      return Object.entries(answer.content?.[json]?.examples ?? {}).map(
        ([name, { value }]): [string, GatewayAnswer] => {
          return [name, { status: Number(status), body: JSON.stringify(value), grade }]
        },
      )
    }),
  )
  return [...shared, ...codes]
}

/** The shape of a field name, or of a list of alternatives of which the first one present counts. */
export function envelopeOf(envelope: Envelope) {
  const { code, error, proof, success, message, data, open, status, pending, limited } = envelope
  const list = (names: string | string[] | undefined) => (names === undefined ? [] : [names].flat())
  return {
    code: list(code),
    error: error ?? null,
    proof: proof ?? null,
    success: success ?? [],
    message: list(message),
    data: data ?? null,
    ...(open && { open }),
    ...(status && { status }),
    ...(pending && { pending }),
    ...(limited && { limited }),
  }
}

/** Codes are numbers on the wire, where they look like one. */
export function codeOf(key: string): string | number {
  return /^-?\d+$/.test(key) ? Number(key) : key
}
