import type { Operation, PartnerError, Reason } from '../../core/contract.ts'
import { answering, errorKey } from '../../core/meaning.ts'
import { errorLink, operationLink } from '../links.ts'
import type { SiteApi } from '../site.ts'
import { type Advice, adviceFor } from './advice.ts'

/** All that the explorer shows of one code. */
export interface Entry {
  readonly api: SiteApi
  readonly error: PartnerError
  readonly operations: readonly Operation[]
  readonly advice: Advice
  /** A response with this code, as JSON text. */
  readonly answer: string
  /** How the mock is brought to give it. */
  readonly mock: Mock
}

/** The header that asks for it, a cause that leads to it, or neither. */
export interface Mock {
  readonly header?: string
  readonly cause?: string
}

/** What brings the mock to each refusal, in words. */
const causes: Readonly<Record<Reason, string>> = {
  malformed: 'send a body that is not JSON',
  'app-missing': 'leave the app id out',
  'app-unknown': 'send an app id that the mock does not know',
  'timestamp-missing': 'leave the timestamp out',
  'timestamp-malformed': 'send a malformed timestamp',
  'timestamp-expired': 'send an old timestamp',
  'timestamp-future': 'send a timestamp in the future',
  'nonce-missing': 'leave the nonce out',
  'signature-missing': 'leave the signature out',
  'signature-malformed': 'send a malformed signature',
  'signature-mismatch': 'change a signed value after signing',
  'token-missing': 'leave the access token out',
  'token-unknown': 'send an access token that the mock does not know',
  replayed: 'send the same request twice to a mock with --strict-replay',
}

export const entriesOf = (api: SiteApi): Entry[] =>
  Object.values(api.contract.errors).map((error) => {
    const operations = answering(api.contract, error)
    return {
      api,
      error,
      operations,
      advice: adviceFor(error, operations),
      answer: answerOf(api, error, operations[0]),
      mock: mockOf(api, error, operations),
    }
  })

/** The entries as data, for `errors.json`. */
export const dataOf = ({ api, error, operations, advice, answer, mock }: Entry) => ({
  api: api.name,
  ...error,
  repeat: { repeat: advice.retry, text: advice.text },
  operations: operations.map((operation) => ({ id: operation.id, link: operationLink(api.name, operation) })),
  answer: valueOf(answer),
  mock,
  link: errorLink(api.name, errorKey(error)),
})

/** A response need not be JSON, and may be empty. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function answerOf(api: SiteApi, error: PartnerError, operation: Operation | undefined): string {
  const [, example] = exampleOf(api, error, operation) ?? []
  if (example !== undefined) return example
  const refusal = Object.values(api.refusals).find(({ code }) => code === error.code)
  if (refusal) return refusal.body
  const { code, message, data, status } = api.contract.gateway
  if (status) return ''
  return JSON.stringify({
    [code[0] ?? 'code']: error.code,
    [message[0] ?? 'message']: error.message,
    ...(data && { [data]: null }),
  })
}

/** The example that shows a code: by its name, or for a call in progress by what it says. */
function exampleOf(
  api: SiteApi,
  error: PartnerError,
  operation: Operation | undefined,
): [name: string, text: string] | undefined {
  const examples = Object.entries((operation && api.examples[operation.id]?.response) ?? {})
  const shows = (text: string) =>
    operation?.envelope.code.some(
      (name) => (JSON.parse(text) as Record<string, unknown>)[name] === error.code,
    )
  return examples.find(([name, text]) =>
    error.kind === 'pending' ? shows(text) : name === String(error.code),
  )
}

function mockOf(api: SiteApi, error: PartnerError, operations: readonly Operation[]): Mock {
  const reasons = Object.entries(api.refusals).filter(([, { code }]) => code === error.code)
  const { empty, invalid } = error.when ?? {}
  const cause =
    empty !== undefined
      ? `send ${empty === '*' ? 'a required parameter' : empty.replaceAll(' ', ' and ')} empty`
      : invalid !== undefined
        ? `send a wrong ${invalid === '*' ? 'value' : invalid.replaceAll(' ', ' or ')}`
        : reasons.map(([reason]) => causes[reason as Reason]).join(', or ')
  const status = api.gatewayAnswers[String(error.code)]?.status
  const [example] = (error.kind === 'pending' && exampleOf(api, error, operations[0])) || []
  const preference = example === undefined ? `error=${error.code}` : `example=${example}`
  const isAnswered =
    operations.length > 0 ||
    Object.values(api.statuses)
      .flat()
      .some((one) => one === status)
  return {
    ...(isAnswered && { header: `Prefer: ${preference}` }),
    ...(cause && { cause }),
  }
}
