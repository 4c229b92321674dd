import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { answerOf, exampleNameOf, member, operationsOf, type Contract } from '../contract.ts'
import { countDecimals } from '../keywords.ts'
import type { Envelope } from '../openapi.ts'
import { formats } from '../formats.ts'
import { createValidators } from '../validators.ts'
import { escapePointer, isLong, isNode, listOf, type Node, nodeOf, walk } from '../node.ts'

// What only the bundle with its derived examples can show.

/** Prism returns 200 for anything if a schema does not compile, and a loose schema hides mistakes. */
export async function checkCompilation(contract: Contract): Promise<string[]> {
  try {
    await createValidators(contract).render()
    return []
  } catch (error) {
    return [`openapi.yaml: a schema does not compile: ${(error as Error).message}`]
  }
}

/** The mock responds with examples and readers copy them, so each must fit its schema, derived ones included. */
export function checkExamples({ document }: Contract): string[] {
  // checkCompilation finds what is wrong with a schema itself.
  const options = { strict: false, allErrors: true, validateSchema: false, formats, logger: false } as const
  const ajv = countDecimals(new Ajv2020(options))
  ajv.addSchema(document, 'bundle')
  const problems: string[] = []
  const check = (path: readonly string[], examples: [name: string, value: unknown][]) => {
    if (examples.length === 0) return
    const pointer = path.map((key) => encodeURIComponent(escapePointer(key)))
    const validate = ajv.compile({ $ref: `bundle#/${pointer.join('/')}` })
    for (const [name, value] of examples) {
      if (validate(value)) continue
      const faults = new Set((validate.errors ?? []).map(faultOf))
      problems.push(`${fileOf(path)}: example ${name}: ${[...faults].join(', ')}`)
    }
  }
  walk(document, (node, path) => {
    check(
      path,
      listOf(node['examples']).map((value) => [`of ${path.at(-1)}`, value]),
    )
    if (!isNode(node['schema'])) return
    const named = Object.entries(nodeOf(node['examples'])).map(([name, example]): [string, unknown] => {
      return [name, nodeOf(example)['value']]
    })
    const schema = [...path, 'schema']
    check(schema, 'example' in node ? [[`of ${String(node['name'])}`, node['example']], ...named] : named)
  })
  return problems
}

const faultOf = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath || 'it'} ${message}${'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : ''}`

/** The client would wait in vain for a field that the response does not have. */
export function checkEnvelopeMembers({ document }: Contract): string[] {
  return operationsOf(document).flatMap(({ path, operation }) => {
    const { code, error, proof, message, data } = operation['x-envelope']
    const { schema } = answerOf(operation)
    return [code, error, proof, message, data]
      .flat()
      .filter((name) => name !== undefined && !member(document, schema, name))
      .map((name) => `${fileOf(['paths', path])}: x-envelope names ${name}, which the response lacks`)
  })
}

/** The mock responds to a code with its example, so the example must contain that code, and `ok` success. */
export function checkVerdicts({ document }: Contract): string[] {
  return operationsOf(document).flatMap(({ path, operation }) => {
    const file = fileOf(['paths', path])
    const envelope = operation['x-envelope']
    if (envelope.status) return []
    const { examples } = answerOf(operation)
    const valueOf = (name: string) => nodeOf(examples[name]?.value)
    const success = isSuccess(envelope, valueOf('ok'))
      ? []
      : [`${file}: example ok is not a success by x-envelope`]
    const codes = operation['x-errors'].filter((code) => {
      const answer = valueOf(exampleNameOf(code))
      return codeIn(envelope, answer) !== code || isSuccess(envelope, answer)
    })
    return [
      ...success,
      ...codes.map((code) => `${file}: no example returns ${code} where x-envelope expects it`),
    ]
  })
}

/** Prism, MSW and Redoc show the first example, and JavaScript moves names of digits to the front. */
export function checkFirstExamples({ document }: Contract): string[] {
  const { webhooks = {} } = document
  const items = [
    ...operationsOf(document).map(({ path, operation }) => [fileOf(['paths', path]), operation] as const),
    ...Object.entries(webhooks).map(([name, { post }]) => [fileOf(['webhooks', name]), post] as const),
  ]
  return items.flatMap(([file, operation]) =>
    [...Object.values(operation.requestBody?.content ?? {}), answerOf(operation)]
      .filter(({ examples }) => Object.keys(examples ?? {}).length)
      .map(({ examples }) => Object.keys(examples)[0])
      .filter((first) => first !== 'ok')
      .map(
        (first) => `${file}: tools show the example ${first} first; put ok in front, with no name of digits`,
      ),
  )
}

export const codeIn = ({ code }: Envelope, answer: Node) =>
  [code ?? []]
    .flat()
    .map((name) => answer[name])
    .find((value) => value !== undefined)

function isSuccess(envelope: Envelope, answer: Node): boolean {
  if (envelope.open) return true
  if (envelope.proof) return !answer[envelope.error ?? ''] && Boolean(answer[envelope.proof])
  const { success = [], pending } = envelope
  return [...success, ...(pending?.codes ?? [])].some((value) => value === codeIn(envelope, answer))
}

/** Such a number is another one after `JSON.parse`, and the signature over it is wrong. */
export function checkIntegers({ document }: Contract): string[] {
  const problems: string[] = []
  const visit = (value: unknown, path: string[]) => {
    if (isLong(value)) {
      problems.push(`${fileOf(path)}: ${path.slice(-3).join('.')} is a number beyond 2^53; write it as text`)
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) visit(child, [...path, key])
  }
  visit(document, [])
  return problems
}

/** Two parts of one name: bundling numbers the second, and what refers to which depends on the order of reading. */
export function checkComponentNames({ document }: Contract): string[] {
  return Object.entries(document.components)
    .filter(([kind]) => kind !== 'examples')
    .flatMap(([kind, components]) => Object.keys(nodeOf(components)).map((name) => ({ kind, name })))
    .filter(({ name }) => /-\d+$/.test(name))
    .map(({ kind, name }) => `openapi.yaml: ${kind} of the bundle hold ${name}, a name given twice`)
}

/** The file that a place of the bundle was written in, as the file names say. */
export function fileOf([root = '', kind = '', name = '']: readonly string[]): string {
  if (root === 'paths') return `paths/${kind.slice(1).replaceAll('/', '_')}.yaml`
  if (root === 'webhooks') return `webhooks/${kind}.yaml`
  return root === 'components' ? `${kind}/${name}.yaml` : 'openapi.yaml'
}
