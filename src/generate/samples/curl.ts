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
  template: 'curl.txt',
  slots: (call) => ({ body: bodyOf(call), succeeded: succeeded(call.outcome) }),
  execution: {
    runsIn: 'CI',
    tools: ['curl', 'openssl', 'jq'],
    build: [],
    file: (operationId) => `${operationId}.sh`,
    run: { each: (operationId) => ['sh', `${operationId}.sh`] },
  },
}

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
