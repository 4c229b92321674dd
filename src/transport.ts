import { type CallOptions, readCaptured } from './capture.ts'
import { type Contract, describeProblem, type Operation } from './contract.ts'
import { readAnswer } from './envelope.ts'
import { ConfigurationError, ContractError, UnconfirmedOperationError } from './errors.ts'
import { explain, lost, outcomeOf } from './failure.ts'
import { isLoopback } from './loopback.ts'
import { isHeaderValue } from './signing/bytes.ts'
import type { RequestSigner } from './signing/scheme.ts'

export interface TransportOptions {
  contract: Contract
  signer: RequestSigner
  /** Base URL, and whether it is one of the contract's servers rather than a URL of the caller. */
  server: Server
  paths: Readonly<Record<string, string>>
  accessToken: string | (() => string | Promise<string>) | undefined
  fetch: (request: Request) => Promise<Response>
  now: () => number
  timeout: number
  validate: 'off' | 'warn' | 'throw'
  onEvent: (event: CallEvent) => void
}

/** What happened to a call. Holds no parameter, no answer, no header. */
export type CallEvent =
  | {
      type: 'attempt'
      operationId: string
      durationMs: number
      status?: number
      outcome: string
      code?: string | number
    }
  /** The answer is not what the contract says; pointers and keywords. */
  | { type: 'drift'; operationId: string; problems: readonly string[] }

export interface Server {
  readonly url: string
  readonly named: boolean
}

// A partner's answer is a page of JSON at most.
const maxAnswerBytes = 2 * 1024 * 1024

/** The `fetch` given to openapi-fetch: signs the very text that is sent, sends it, and reads the answer. */
export function createTransport(options: TransportOptions): (request: Request) => Promise<Response> {
  const operations = new Map(
    Object.values(options.contract.operations).map((operation) => [operation.path, operation]),
  )
  return async (request) => {
    const operation = operations.get(new URL(request.url).pathname)
    if (!operation) throw new ConfigurationError(`No operation of the contract has the path of this request.`)
    const { body, options: call } = readCaptured(request)
    return send(operation, body, call, options)
  }
}

async function send(
  operation: Operation,
  body: string,
  call: CallOptions,
  options: TransportOptions,
): Promise<Response> {
  const url = locate(operation, options)
  const accessToken = await findToken(operation, call, options)
  const signed = operation.signed
    ? await options.signer.sign({ operation, body, timestamp: Math.floor(options.now() / 1000), accessToken })
    : { headers: {}, body }
  await checkShape(operation, 'Request', signed.body, options)
  const deadline = AbortSignal.timeout(options.timeout)
  const signal = call.signal ? AbortSignal.any([call.signal, deadline]) : deadline
  const request = new Request(url, {
    method: operation.method,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      ...signed.headers,
    },
    body: signed.body,
    // Node forwards X-PPD headers, and on 307 and 308 the body, to another origin.
    redirect: 'error',
    signal,
  })
  const startedAt = performance.now()
  const report = (outcome: string, details: { status?: number; code?: string | number } = {}) => {
    const durationMs = performance.now() - startedAt
    options.onEvent({ type: 'attempt', operationId: operation.id, durationMs, outcome, ...details })
  }
  try {
    const response = await options.fetch(request)
    const text = await readText(operation, response)
    const answer = readAnswer(options.contract, operation, response.status, text)
    await checkShape(operation, 'Response', answer, options)
    report('ok', { status: response.status })
    return new Response(text.trimStart().startsWith('[') ? JSON.stringify(answer) : text)
  } catch (error) {
    const failure = call.signal?.aborted
      ? call.signal.reason
      : deadline.aborted
        ? lost(operation, 'timeout', `no answer within ${options.timeout} ms`)
        : explain(operation, error)
    report(...outcomeOf(failure))
    throw failure
  }
}

/** @throws ContractError when what is sent, or with `throw` what came back, is not what the contract says */
async function checkShape(
  operation: Operation,
  side: 'Request' | 'Response',
  value: unknown,
  { contract, validate, onEvent }: TransportOptions,
): Promise<void> {
  if (validate === 'off') return
  const check = (await contract.validators())[operation.id + side]
  if (!check || check(side === 'Request' ? JSON.parse(String(value)) : value)) return
  const problems = (check.errors ?? []).map(describeProblem)
  if (side === 'Request')
    throw new ContractError(operation, 'the parameters are not what the contract says', problems)
  if (validate === 'throw')
    throw new ContractError(operation, 'the answer is not what the contract says', problems, 200)
  onEvent({ type: 'drift', operationId: operation.id, problems })
}

/** @throws UnconfirmedOperationError when the path is a guess and the server a real one */
function locate(operation: Operation, { server, paths }: TransportOptions): string {
  const confirmed = paths[operation.id]
  if (operation.unconfirmed && !confirmed && (server.named || !isLoopback(server.url))) {
    throw new UnconfirmedOperationError(operation)
  }
  const base = (server.named && operation.server) || server.url
  return base + (confirmed ?? operation.path)
}

async function findToken(
  operation: Operation,
  call: CallOptions,
  options: TransportOptions,
): Promise<string | undefined> {
  if (!operation.accessToken) return undefined
  const given = call.accessToken ?? options.accessToken
  const token = typeof given === 'function' ? await given() : given
  if (token === undefined) {
    throw new ConfigurationError(
      `${operation.id} needs the user's access token: give accessToken to the client or the call.`,
    )
  }
  if (!isHeaderValue(token)) {
    throw new ConfigurationError('accessToken: wanted 1 to 512 visible ASCII characters without blanks.')
  }
  return token
}

async function readText(operation: Operation, response: Response): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > maxAnswerBytes) {
      await reader.cancel()
      throw new ContractError(
        operation,
        `the answer is longer than ${maxAnswerBytes} bytes`,
        [],
        response.status,
      )
    }
    chunks.push(next.value)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
