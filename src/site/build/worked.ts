// What the pages about signing show of a partner: the request of each example, and one vector signed step by step.

import { readGivenFiles } from '../../client/request/files.ts'
import { type RequestParameters, writeRequest } from '../../client/request/index.ts'
import type { Operation } from '../../core/contract.ts'
import type { Partner } from '../../core/partner.ts'
import { isPlain } from '../../core/request.ts'
import { type Declaration, isDeterministic, type TimeForm } from '../../signing/grammar.ts'
import type { Runnable } from '../../signing/message.ts'
import { readsForm } from '../../signing/names.ts'
import { printTime } from '../../signing/time-forms.ts'
import { algorithmOf } from '../playground/inputs.ts'
import { loadKey } from '../playground/key.ts'
import { hashes } from '../playground/model/hashes.ts'
import { signIn } from '../playground/model/sign.ts'
import type { ExampleRequest, Vector, VectorFile, Worked } from '../site.ts'

const json = 'application/json; charset=utf-8'
const form = 'application/x-www-form-urlencoded'

export function requestsOf(
  { contract, examples }: Partner,
  scheme: Declaration,
): Record<string, ExampleRequest> {
  return Object.fromEntries(
    Object.values(contract.operations).map((operation) => [
      operation.id,
      requestOf(operation, examples[operation.id]?.parameters['ok'] ?? '', readsForm(scheme)),
    ]),
  )
}

function requestOf(operation: Operation, example: string, isForm: boolean): ExampleRequest {
  const { path } = operation
  if (isPlain(operation)) {
    if (!isForm) return { target: path, body: example, type: json }
    return { target: path, body: formOf(example), type: form }
  }
  const given: unknown = example === '' ? {} : JSON.parse(example)
  const { target, headers, body, contentType } = writeRequest(
    operation,
    readGivenFiles(given) as RequestParameters,
    () => 'boundary',
  )
  // Parts of a body have a boundary that changes.
  const type =
    contentType === null || (body !== null && typeof body !== 'string') ? {} : { type: contentType }
  return { target, headers, ...(typeof body === 'string' && { body }), ...type }
}

const formOf = (example: string) =>
  new URLSearchParams(
    Object.entries((example === '' ? {} : JSON.parse(example)) as Record<string, unknown>).map(
      ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)],
    ),
  ).toString()

/** The example that the partner published, or else the first vector. */
export async function workOut(
  { contract, guide }: Partner,
  { scheme, hooks, parameters }: Runnable,
  requests: Readonly<Record<string, ExampleRequest>>,
  { known = [], vectors, credentials }: VectorFile,
): Promise<Worked> {
  const operations = Object.values(contract.operations)
  const signed = operations.find((one) => one.signed && !one.accessToken) ?? operations[0]!
  // A whole request has no steps: they are in its headers.
  const vector: Vector = known.find(({ url }) => url === undefined) ?? vectors[0] ?? { id: '' }
  const operation = contract.operations[vector.id.split('.')[0] ?? ''] ?? signed
  const request = requests[operation.id]
  const value = (name: string) => vector[name] ?? credentials[name]
  const text = (name: string) => (value(name) === undefined ? undefined : String(value(name)))
  const seconds = ['seconds', 'timestamp', 'time'].map(value).find((one) => typeof one === 'number') ?? 0
  const [timeForm] = Object.keys(scheme.time?.forms ?? {}) as TimeForm[]
  const names = Object.keys(scheme.credentials)
  const texts = names.filter(
    (name) => scheme.credentials[name]?.kind !== 'private-key' && text(name) !== undefined,
  )
  const given = Object.fromEntries(texts.map((name) => [name, text(name)!]))
  const isKey = (name: string) => scheme.credentials[name]?.kind === 'private-key'
  const signers = names.filter(isKey).map(async (name) => {
    const key = await loadKey(algorithmOf(scheme, name), text(name) ?? '')
    return [name, key.sign] as const
  })
  const { rows, outcomes, sent } = await signIn(
    {
      scheme,
      hooks,
      operation,
      hashes,
      message: {
        method: text('method') ?? operation.method,
        url: text('url') ?? `https://partner.example${request?.target ?? operation.path}`,
        headers: new Headers([
          ...Object.entries(request?.headers ?? {}),
          ...(request?.type === undefined ? [] : [['Content-Type', request.type] as [string, string]]),
        ]),
        body: text('body') ?? request?.body ?? '',
        time: timeForm && printTime(timeForm, seconds),
        nonce: text('nonce'),
        types: parameters[operation.id],
        credentials: given,
      },
      signers: Object.fromEntries(await Promise.all(signers)),
    },
    guide.steps.map(({ name }) => name),
  )
  if (!sent) throw new Error(`${scheme.name}: the first vector cannot be signed`)
  // A page is the same each time it is built, and such a signature is another one.
  const changing = Object.keys(scheme.signatures).filter(
    (name) => !isDeterministic(scheme.signatures[name]!.algorithm),
  )
  const left = changing.length ? [...changing.map((name) => `signature.${name}`), ':send'] : []
  const fixed = Object.fromEntries(Object.entries(outcomes).filter(([name]) => !left.includes(name)))
  return { operation, isKnown: known.includes(vector), rows, outcomes: fixed, credentials: given }
}
