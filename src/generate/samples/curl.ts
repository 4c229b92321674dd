import type { Call, Language, Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'

const json: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '  ',
  lastComma: '',
}

export const curl: Language = {
  lang: 'curl',
  label: 'curl + openssl',
  writes: 'any request',
  template: 'curl.txt',
  slots: (call) => ({
    body: bodyOf(call),
    method: methodOf(call),
    given: givenOf(call),
    succeeded: succeeded(call.outcome),
  }),
  execution: {
    runsIn: 'CI',
    tools: ['curl', 'openssl', 'jq'],
    build: [],
    file: (operationId) => `${operationId}.sh`,
    run: { each: (operationId) => ['sh', `${operationId}.sh`] },
  },
}

const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** curl itself takes GET without data, and POST with it. */
function methodOf({ request }: Call): string {
  const usual = !request || request.method === (request.body === null ? 'GET' : 'POST')
  return usual ? '' : `-X ${request.method} `
}

/** Headers and body of a call that is more than a JSON object, each with the end of the line before it. */
function givenOf({ parameters, request }: Call): string {
  if (!request) return ''
  const { headers, body, contentType } = request
  const isText = typeof body === 'string'
  return [
    ...Object.entries(headers).map(([name, value]) => `-H ${shell(`${name}: ${value}`)}`),
    ...(isText && contentType !== null ? [`-H ${shell(`Content-Type: ${contentType}`)}`] : []),
    ...(isText
      ? [`--data-binary ${shell(body)}`]
      : body
        ? partsOf(parameters['body'], contentType ?? '')
        : []),
  ]
    .map((option) => ` \\\n  ${option}`)
    .join('')
}

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

/** A body that is too long for a line is written in several, from which jq takes the blanks. */
function bodyOf({ body, parameters }: Call): string {
  if (body.length <= 100) return `'${body.replaceAll("'", String.raw`'\''`)}'`
  return `$(jq -c . << 'END'\n${literal(parameters, json)}\nEND\n)`
}

function succeeded(outcome: Outcome): string {
  if ('proof' in outcome) return `(.${outcome.error} // "") == "" and (.${outcome.proof} // "") != ""`
  const code = outcome.codes.map((name) => `.${name}`).join(' // ')
  return `${outcome.codes.length > 1 ? `(${code})` : code} == ${JSON.stringify(outcome.success)}`
}
