// The only file that imports Prism; `createGateway` loads it on demand, because the import alone takes a second.

import prismCore from '@stoplight/prism-core'
import prismHttp from '@stoplight/prism-http'
import type { Operation, Problem } from '../core/contract.ts'
import { statusOfCode } from '../core/meaning.ts'
import { kindOf } from '../core/request.ts'
import type { Engine, Question } from './engine.ts'
import type { Check } from './sent.ts'

/**
 * Responds with Prism, in process: no port, no socket. The referee of the contract tests.
 * @param nameOf the name in the document of an example or code
 * @param check finds faults of a request that Prism cannot read
 * @param ours finds faults by keywords of ours, which Prism does not know
 */
export async function createPrismEngine(
  document: object,
  nameOf = (example: string) => example,
  check?: Check,
  ours: (question: Question) => readonly Problem[] = () => [],
): Promise<Engine> {
  const operations = await prismHttp.getHttpOperationsFromSpec(document)
  const logger = prismCore.createLogger('prism', { level: 'silent' })
  const prism = prismHttp.createInstance(config(), { logger })
  return {
    async answer(question) {
      const { operation, sent, example } = question
      const problems = sent && check ? await check(operation, sent) : []
      if (problems.length) return { status: 200, body: '', problems }
      const isStatus = operation.envelope.status && operation.errors.some((code) => String(code) === example)
      const wanted = isStatus ? { code: statusOfCode(example) } : { exampleKey: nameOf(example) }
      const settings = config(wanted, isReadable(operation))
      const result = await prism.request(requestOf(question), operations, settings)()
      if (result._tag === 'Left') {
        const problems = problemsIn(result.left)
        if (problems.length === 0) throw new Error(`Prism: ${result.left.message}`)
        return { status: 422, body: '', problems }
      }
      const { output, validations } = result.right
      return {
        status: output.statusCode,
        // Undefined for 204.
        body: typeof output.body === 'string' ? output.body : (JSON.stringify(output.body) ?? ''),
        problems: [
          ...validations.input.map(({ path, code, message }) => problem(path ?? [], code, message)),
          ...ours(question),
        ],
      }
    },
  }
}

/** Fresh for every request: Prism changes the object it is given. */
function config(wanted: { code?: number; exampleKey?: string } = {}, validateRequest = true) {
  return {
    checkSecurity: true,
    validateRequest,
    validateResponse: true,
    errors: false,
    isProxy: false as const,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...wanted },
  }
}

/** The gateway has read the body as JSON and responds with JSON, with any content type of the request; `Prefer` is ours. */
function requestOf({ operation, headers, body, sent }: Question) {
  const { accept: _accept, prefer: _prefer, ...forwarded } = headers
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) => sent?.values[name] ?? '')
  return {
    method: methodOf(operation),
    url: { path, query: sent ? queryOf(sent.query) : {} },
    headers: sent ? forwarded : { ...forwarded, 'content-type': 'application/json' },
    body: sent && isForm(headers) ? sent.text : body,
  }
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

const methodOf = ({ method }: Operation) => methods.find((one) => one === method.toLowerCase()) ?? 'post'

const isForm = (headers: Question['headers']) => /x-www-form-urlencoded/i.test(headers['content-type'] ?? '')

function queryOf(query: string): Record<string, string | string[]> {
  const search = new URLSearchParams(query)
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name)
      return [name, values.length > 1 ? values : values[0]!]
    }),
  )
}

/**
 * False for a request that Prism refuses though it is right, or that ends its process: lists in a path, lists divided by
 * spaces, names beyond ASCII, lists in a form, parts and bytes. It still finds the response to one.
 */
const isReadable = ({ parameters = [], body }: Operation) =>
  parameters.every(
    ({ in: place, name, style = '', type, shape }) =>
      type === undefined &&
      !/^(?:spaceDelimited|pipeDelimited|label|matrix)$/.test(style) &&
      !(place === 'path' && (shape || !/^[\x20-\x7e]*$/.test(name))),
  ) &&
  (body?.media ?? []).every(
    ({ type, fields }) => kindOf(type) === 'json' || (kindOf(type) === 'form' && !fields),
  )

interface Diagnostic {
  /** Absent where the body itself is missing. */
  location?: readonly (string | number)[]
  code: string | number
  message: string
}

function problemsIn(error: Error): Problem[] {
  const additional = 'additional' in error ? error.additional : undefined
  if (typeof additional !== 'object' || additional === null || !('validation' in additional)) return []
  const found = additional.validation as readonly Diagnostic[]
  return found.map(({ location, code, message }) => problem(location ?? [], code, message))
}

/** Prism names a missing field in its message only. */
function problem(
  path: readonly (string | number)[],
  code: string | number | undefined,
  message: string,
): Problem {
  const segments = /^(?:body|header|query|path)$/.test(String(path[0])) ? path.slice(1) : path
  const missing = /required property '(.+)'/.exec(message)?.[1]
  return {
    instancePath: segments.map((segment) => `/${segment}`).join(''),
    keyword: String(code),
    params: missing ? { missingProperty: missing } : {},
  }
}
