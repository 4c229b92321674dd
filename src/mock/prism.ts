// The only file that imports Prism; `createGateway` loads it on demand, because the import alone takes a second.

import prismCore from '@stoplight/prism-core'
import prismHttp from '@stoplight/prism-http'
import type { Problem } from '../core/contract.ts'
import type { Engine, Question } from './engine.ts'

/**
 * Answers with Prism, in process: no port, no socket. The referee of the contract tests.
 * @param nameOf the name in the document of an example or code
 */
export async function createPrismEngine(
  document: object,
  nameOf = (example: string) => example,
): Promise<Engine> {
  const operations = await prismHttp.getHttpOperationsFromSpec(document)
  const logger = prismCore.createLogger('prism', { level: 'silent' })
  const prism = prismHttp.createInstance(config(), { logger })
  return {
    async answer(question) {
      const result = await prism.request(requestOf(question), operations, config(nameOf(question.example)))()
      if (result._tag === 'Left') {
        const problems = problemsIn(result.left)
        if (problems.length === 0) throw new Error(`Prism: ${result.left.message}`)
        return { status: 422, body: '', problems }
      }
      const { output, validations } = result.right
      return {
        status: output.statusCode,
        body: typeof output.body === 'string' ? output.body : JSON.stringify(output.body),
        problems: validations.input.map(({ path, code, message }) => problem(path ?? [], code, message)),
      }
    },
  }
}

/** Fresh for every request: Prism changes the object it is given. */
function config(exampleKey?: string) {
  return {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false as const,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...(exampleKey !== undefined && { exampleKey }) },
  }
}

/** The gateway has read the body as JSON and answers JSON, whatever the caller called it; `Prefer` is ours. */
function requestOf({ operation, headers, body }: Question) {
  const { accept: _accept, prefer: _prefer, ...forwarded } = headers
  return {
    method: 'post' as const,
    url: { path: operation.path, query: {} },
    headers: { ...forwarded, 'content-type': 'application/json' },
    body,
  }
}

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

/** Prism tells a missing member in its message only. */
function problem(
  path: readonly (string | number)[],
  code: string | number | undefined,
  message: string,
): Problem {
  const segments = path[0] === 'body' || path[0] === 'header' ? path.slice(1) : path
  const missing = /required property '(.+)'/.exec(message)?.[1]
  return {
    instancePath: segments.map((segment) => `/${segment}`).join(''),
    keyword: String(code),
    params: missing ? { missingProperty: missing } : {},
  }
}
