import { lines as layOut } from '../lines.ts'
import { curlSteps, shell, text } from './curl-steps.ts'
import { beforeQuery, type Call, elsewhere, type Language, linesOf, type Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import { merge } from './steps.ts'

const json: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  indent: '  ',
  lastComma: '',
}

export const curl: Language = {
  lang: 'curl',
  label: 'curl + openssl',
  writes: 'any request',
  extension: 'jq',
  write,
  runsIn: 'CI',
  tools: ['curl', 'openssl', 'jq'],
}

function write(plan: Plan, call: Call): string {
  const { functions, handlers } = curlSteps(plan, call)
  const lines = linesOf(handlers, plan, () => 'now=$(date +%s)')
  const isEnveloped = plan.content === 'envelope'
  const { body: sentBody, headers = {} } = call.request ?? {}
  const isText = sentBody === undefined || typeof sentBody === 'string'
  const isInline = plan.content === 'given' && !lines.length
  const isGiven = plan.content === 'given' && isText && !isInline
  const first = plan.isJson ? `body=${bodyOf(call)}` : isGiven && `body=${shell(call.body.text)}`
  const encode = (of: string, left: readonly string[] = []) => {
    const del = left.length ? `del(${left.map((one) => `.[${quoted(one)}]`).join(', ')}) | ` : ''
    return `$(printf %s "$${of}" | jq -j '${del}to_entries | map("\\(.key | @uri)=\\(.value | @uri)") | join("&")')`
  }
  if (plan.content === 'fields') lines.push(`body=${encode('fields', elsewhere(plan))}`)
  const url = plan.addsQuery ? `"${beforeQuery(call)}${encode('query')}"` : shell(call.url)
  const data = isInline ? shell(call.body.text) : `"$${plan.sent}"`
  const parts =
    isEnveloped || isText
      ? [`--data-binary ${data}`]
      : partsOf(call.given?.['body'] ?? {}, call.contentType ?? '')
  const options = [
    ...Object.entries(headers).map(([name, value]) => `-H ${shell(`${name}: ${value}`)}`),
    ...(call.contentType !== null && isText ? [`-H ${shell(`Content-Type: ${call.contentType}`)}`] : []),
    ...(isEnveloped ? [] : ["-H 'Accept: application/json'"]),
    ...plan.headers.map(([name, value]) => `-H ${text(merge([{ text: `${name}: ` }, ...value]))}`),
    ...(plan.sent ? parts : []),
  ]
  const usual = plan.sent ? 'POST' : 'GET'
  const { outcome } = call
  const method = call.method === usual ? '' : `-X ${call.method} `
  return layOut`
    #!/bin/sh
    ${call.signed ? '# Needs curl, openssl and jq.' : '# Needs curl and jq.'}
    set -eu

    ${first && [first, '']}
    ${call.signed ? [...functions, ...lines] : '# This call carries no signature.'}
    ${lines.length > 0 && ['']}
    result=$(curl -sS ${'status' in outcome ? '--fail-with-body ' : ''}${method}${url} \\
      ${options.join(' \\\n')})
    printf '%s\\n' "$result"
    ${!('status' in outcome) && ['', ...verdict(outcome)]}`.join('\n')
}

const verdict = (outcome: Exclude<Outcome, { status: true }>) => layOut`
  # A refusal comes with HTTP 200 too: without success this ends with 1.
  printf %s "$result" | jq -e '${succeeded(outcome)}' > /dev/null`

/** The options for a body of several parts, or of bytes. */
function partsOf(body: unknown, contentType: string): string[] {
  if (isFile(body))
    return [`-H ${shell(`Content-Type: ${contentType}`)}`, `--data-binary ${shell(`@${body.name}`)}`]
  return Object.entries(body as object).flatMap(([name, value]) =>
    [value].flat().map((one: unknown) => {
      if (isFile(one)) return `-F ${shell(`${name}=@${one.name}${one.type ? `;type=${one.type}` : ''}`)}`
      const isText = typeof one === 'string'
      return isText
        ? `--form-string ${shell(`${name}=${one}`)}`
        : `-F ${shell(`${name}=${JSON.stringify(one)}${typeof one === 'object' ? ';type=application/json' : ''}`)}`
    }),
  )
}

const isFile = (value: unknown): value is { name: string; type?: string } =>
  typeof value === 'object' && value !== null && '$bytes' in value

/** A body that is too long for a line is written in several, from which jq takes the whitespace. */
function bodyOf({ body, parameters }: Call): string {
  if (body.text.length <= 100) return shell(body.text)
  return `$(jq -c . << 'END'\n${literal(parameters, json)}\nEND\n)`
}

function succeeded(outcome: Exclude<Outcome, { status: true }>): string {
  if ('proof' in outcome) return `(.${outcome.error} // "") == "" and (.${outcome.proof} // "") != ""`
  if ('absent' in outcome) return `has(${JSON.stringify(outcome.absent)}) | not`
  const code = outcome.codes.map((name) => `.${name}`).join(' // ')
  const value = outcome.codes.length > 1 ? `(${code})` : code
  return outcome.success.map((one) => `${value} == ${JSON.stringify(one)}`).join(' or ')
}
