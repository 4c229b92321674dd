import { isBinary, jsonBody, kindOf, type RequestBody } from '../../core/request.ts'
import type { Contract } from '../contract.ts'
import { isPairs, type Scheme } from '../../signing/grammar.ts'
import { json, operationsOf } from '../contract.ts'
import { escapePointer } from '../node.ts'
import type { Finding } from './places.ts'
import { readRequests } from './read.ts'
import { requestsOf } from './table.ts'

type Subject = Pick<Contract, 'api' | 'document'> & Partial<Pick<Contract, 'scheme'>>

/**
 * Refuses a contract with a request that cannot be written or signed, so that nothing is made that sends other bytes.
 * @throws Error that names partner, place and feature
 */
export function refuseRequests(subject: Subject): void {
  const { api } = subject
  const problems = findRequestFaults(subject)
  if (problems.length) throw new Error(problems.map((one) => `spec/${api}/${one}`).join('\n'))
}

/** What of a contract cannot be written as a request, a line for each place. */
export const findRequestFaults = ({ document, scheme }: Subject): string[] => [
  ...readRequests(document).faults.map(lineOf),
  ...unsignedBodies(document, scheme),
  ...unreadEvents(document),
]

/** What a reader of the contract may miss in the request. */
export const findRequestNotes = ({ document }: Subject): string[] => readRequests(document).notes.map(lineOf)

/** Whether a scheme signs a body of this type: a form, the fields of JSON, or any text as it is. */
function signsType(scheme: Scheme | undefined, type: string): boolean {
  const each = Object.values(scheme?.strings ?? {}).flatMap((rule) =>
    isPairs(rule) ? [String(rule.each)] : [],
  )
  if (scheme && (Object.keys(scheme.send.form).length || each.some((one) => /^(form|parameters)$/.test(one))))
    return kindOf(type) === 'form'
  const signsJson =
    !scheme || scheme.body?.type === 'json-object' || each.some((one) => /^(body|envelope)$/.test(one))
  return signsJson ? type === json : !isBinary(type)
}

function unsignedBodies(document: Contract['document'], scheme: Scheme | undefined): string[] {
  const requests = requestsOf(document)
  return operationsOf(document)
    .filter(({ operation }) => operation['x-signature'] !== 'none')
    .flatMap(({ path, method, operation }) => {
      const { body = jsonBody } = requests.get(operation.operationId) ?? {}
      const what = whyUnsigned(scheme, method, body)
      const where = `/paths/${escapePointer(path)}/${method}`
      return what === undefined ? [] : [lineOf({ where, what: `${what}. ${cureOf(scheme, body)}` })]
    })
}

function cureOf(scheme: Scheme | undefined, body: RequestBody | null): string {
  const isText = body?.media.every(({ type }) => !isBinary(type))
  return isText && scheme?.body?.type === 'json-object'
    ? 'If the partner signs the text of every body, remove `body.type` from signature.yaml.'
    : 'Remove the operation. If the partner does not sign it, write `x-signature: none`.'
}

/** Receivers read JSON, and the mock sends it. */
function unreadEvents({ webhooks = {} }: Contract['document']): string[] {
  const unread = Object.keys(webhooks).filter((name) => !webhooks[name]?.post?.requestBody?.content[json])
  const what = `a notification must be a POST of ${json}: receivers read nothing else. Remove it, or describe it as JSON.`
  return unread.map((name) => lineOf({ where: `/webhooks/${name}`, what }))
}

/** Why a scheme cannot sign a request; undefined where it can. */
export function whyUnsigned(
  scheme: Scheme | undefined,
  method: string,
  body: RequestBody | null | undefined,
): string | undefined {
  const media = body?.media.find(({ type }) => !signsType(scheme, type))
  if (media) return `the scheme signs no body of type ${media.type}`
  if (Object.keys(scheme?.send.envelope ?? {}).length && body === null)
    return 'the scheme signs no request without a body'
  return Object.keys(scheme?.send.form ?? {}).length && /^(get|head)$/i.test(method)
    ? `the scheme signs in a form, and ${method.toUpperCase()} has none`
    : undefined
}

const lineOf = ({ where, what }: Finding) => `openapi.yaml#${where}: ${what}`
