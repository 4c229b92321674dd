// generated/<api>/flows.arazzo.json: the runnable calls of the flows, for tools that read Arazzo 1.0
// (https://spec.openapis.org/arazzo/v1.0.1). Whoever runs it signs the requests.

import type { RunStep, RunValue } from '../core/partner.ts'
import { bodyField } from '../signing/credentials.ts'
import { envelopeOf } from './answers.ts'
import { type Contract, json, mediaOf, operationsById } from './contract.ts'
import type { Operation } from './openapi.ts'
import { flowsOf } from './flows.ts'
import { tokenHeaderOf } from './behaviour/written.ts'
import { mapValues } from './node.ts'

export function renderArazzo(contract: Contract): string | undefined {
  const { api, document, scheme } = contract
  const operations = operationsById(document)
  const envelopeBody = bodyField(scheme)
  const header = tokenHeaderOf(contract)
  const flows = flowsOf(contract).filter(({ run }) => run)
  if (flows.length === 0) return undefined
  return `${JSON.stringify(
    {
      arazzo: '1.0.1',
      info: {
        title: `${document.info.title}: call sequences`,
        version: document.info.version,
        description: 'Requests are not signed here: send them through a client or proxy that signs.',
      },
      sourceDescriptions: [{ name: api, type: 'openapi', url: './openapi.json' }],
      workflows: flows.map(({ id, title, about, run = [], inputs = {} }) => ({
        workflowId: id,
        summary: title,
        description: about,
        ...(Object.keys(inputs).length && {
          inputs: {
            type: 'object',
            required: Object.keys(inputs),
            properties: mapValues(inputs, ({ about: description }) => ({ type: 'string', description })),
          },
        }),
        steps: stepsOf(id, run),
      })),
    },
    null,
    2,
  )}\n`

  function stepsOf(flow: string, run: readonly RunStep[]) {
    // An operation may be called twice: a value is that of its last call.
    const steps = new Map<string, string>()
    const used = run.flatMap((step) => [
      ...Object.values(step.with ?? {}),
      ...(step.token ? [step.token] : []),
    ])
    return run.flatMap((step, index) => {
      const operation = operations.get(step.call ?? '')
      if (!operation) return []
      const id = operation.operationId
      const stepId = `${flow}-${index + 1}`
      const outputs = outputsOf(operation, used)
      const value = ([from, ...names]: RunValue) =>
        from === 'inputs'
          ? `$inputs.${names.join('.')}`
          : `$steps.${steps.get(from)}.outputs.${names.join('_') || 'result'}`
      const payload = payloadOf(operation, step, value)
      const wait = run[index - 1]?.wait
      const made = {
        stepId,
        operationId: id,
        ...(step.token && header && { parameters: [tokenOf(step.token, value)] }),
        ...(payload !== undefined && { requestBody: { contentType: json, payload } }),
        successCriteria: criteriaOf(operation, step),
        // Time passes between the calls; Arazzo can only try again.
        ...(wait !== undefined && {
          onFailure: [{ name: 'later', type: 'retry', retryAfter: Math.ceil(wait / 1000), retryLimit: 1 }],
        }),
        ...(Object.keys(outputs).length && { outputs }),
      }
      steps.set(id, stepId)
      return [made]
    })
  }

  function tokenOf(token: RunValue, value: (from: RunValue) => string) {
    const text = value(token)
    return { name: header?.header, in: 'header', value: header?.prefix ? `${header.prefix}{${text}}` : text }
  }

  function payloadOf(operation: Operation, { with: given = {} }: RunStep, value: (from: RunValue) => string) {
    const example: unknown = mediaOf(operation).examples['ok']?.value
    if (typeof example !== 'object' || example === null) return example
    const values = mapValues(given, value)
    if (envelopeBody === undefined) return { ...example, ...values }
    const inside = (example as Record<string, unknown>)[envelopeBody]
    return { ...example, [envelopeBody]: { ...(inside as object), ...values } }
  }

  function outputsOf(operation: Operation, used: readonly RunValue[]): Record<string, string> {
    const { data } = envelopeOf(operation['x-envelope'])
    const own = used.filter(([from]) => from === operation.operationId)
    return Object.fromEntries(
      own.map(([, ...names]) => [
        names.join('_') || 'result',
        `$response.body#/${[...(data === null ? [] : [data]), ...names].join('/')}`,
      ]),
    )
  }

  function criteriaOf(operation: Operation, { rejects, or = [] }: RunStep) {
    const { code, success, pending, proof } = envelopeOf(operation['x-envelope'])
    const compare = (name: string) => (wanted: string | number) =>
      `$response.body#/${name} == ${typeof wanted === 'number' ? wanted : `'${wanted}'`}`
    if (rejects !== undefined) {
      const [name = ''] = envelopeOf(document['x-envelope']).code
      return [{ condition: compare(name)(rejects) }]
    }
    const [name] = code
    const codes = [...success, ...(pending?.codes ?? []), ...or]
    return [
      { condition: '$statusCode == 200' },
      ...(name !== undefined && codes.length ? [{ condition: codes.map(compare(name)).join(' || ') }] : []),
      ...(proof === null ? [] : [{ condition: `$response.body#/${proof} != null` }]),
    ]
  }
}
