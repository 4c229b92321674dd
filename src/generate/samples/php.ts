import {
  broken,
  type Call,
  type Language,
  linesOf,
  type Outcome,
  refusedNote,
  sharesNow,
} from './language.ts'
import { literal, type Syntax } from './literal.ts'
import { lacks, quote } from './php-parts.ts'
import { phpSteps } from './php-steps.ts'
import type { Plan } from './plan.ts'
import type { Template } from './steps.ts'

const syntax: Syntax = {
  text: quote,
  object: ['[', ']'],
  list: ['[', ']'],
  empty: 'new stdClass',
  member: (name) => `${quote(name)} => `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '    ',
  lastComma: ',',
}

export const php: Language = {
  lang: 'PHP',
  label: 'PHP',
  extension: 'php',
  write,
  lacks,
  execution: {
    runsIn: 'CI',
    tools: ['php'],
    build: [],
    file: (operationId) => `${operationId}.php`,
    run: { each: (operationId) => ['php', `${operationId}.php`] },
  },
}

function write(plan: Plan, call: Call): string {
  const { functions, handlers } = phpSteps(plan, call)
  const now = sharesNow(plan)
  const lines = linesOf(handlers, plan.steps)
  if (now) lines.unshift('$now = time();')
  const isEnveloped = plan.content === 'envelope'
  const hasSome = Object.keys(call.parameters).length > 0
  const first =
    plan.content === 'json' || isEnveloped
      ? [
          `$parameters = ${hasSome ? literal(call.parameters, syntax) : '[]'};`,
          `$body = json_encode(${hasSome ? '' : '(object) '}$parameters, JSON_THROW_ON_ERROR);`,
        ]
      : plan.content === 'given'
        ? [`$body = ${quote(call.body.text)};`]
        : []
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  const build = (of: string) => `http_build_query(${of}, '', '&', PHP_QUERY_RFC3986)`
  if (plan.content === 'fields')
    lines.push(
      `$body = ${build(elsewhere.length ? `array_diff_key($fields, ${literal(Object.fromEntries(elsewhere.map((one) => [one, true])), syntax)})` : '$fields')};`,
    )
  const content = plan.content === 'none' ? undefined : isEnveloped ? '$envelope' : '$body'
  const headers = [
    ...(call.contentType === null ? [] : [quote(`Content-Type: ${call.contentType}`)]),
    ...(isEnveloped ? [] : [quote('Accept: application/json')]),
    ...Object.entries(call.request?.headers ?? {}).map(([name, value]) => quote(`${name}: ${value}`)),
    ...plan.headers.map(([name, value]) => headerLine(name, value)),
  ]
  const url = plan.addsQuery
    ? `${quote(call.url.replace(/\?.*/, '?'))} . ${build('$query')}`
    : quote(call.url)
  const http = [
    `'method' => '${call.method}'`,
    "'header' => $headers",
    ...(content ? [`'content' => ${content}`] : []),
    "'ignore_errors' => true",
  ]
  return [
    '<?php',
    'declare(strict_types=1);',
    '',
    ...functions,
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? lines : ['// This call carries no signature.']),
    ...(call.signed && lines.length ? [''] : []),
    '$headers = [',
    ...headers.map((line) => `    ${line},`),
    '];',
    `$url = ${url};`,
    `$http = [${http.join(', ')}];`,
    "$text = file_get_contents($url, false, stream_context_create(['http' => $http]));",
    'echo $text, "\\n";',
    '',
    ...('status' in call.outcome ? [] : [`// ${refusedNote}`, '$result = json_decode($text, true);']),
    `if (${refused(call.outcome)}) {`,
    `    throw new RuntimeException('${call.operation} was refused');`,
    '}',
  ].join('\n')
}

/** Name and value, the quoted texts between names apart. */
function headerLine(name: string, value: Template): string {
  const pieces = broken(
    [{ text: `${name}: ` }, ...value].flatMap((part, at, all) =>
      at === 1 && part.text !== undefined
        ? []
        : at === 0 && all[1]?.text !== undefined
          ? [{ text: part.text! + all[1].text }]
          : [part],
    ),
  )
  const shown = pieces.map((piece) =>
    piece.map((part) => (part.name === undefined ? quote(part.text ?? '') : `$${part.name}`)).join(' . '),
  )
  return shown.join('\n        . ')
}

function refused(outcome: Outcome): string {
  const member = (name: string) => `$result[${quote(name)}]`
  if ('proof' in outcome) return `!empty(${member(outcome.error)}) || empty(${member(outcome.proof)})`
  if ('status' in outcome) return "!preg_match('/ 2\\d\\d/', $http_response_header[0])"
  if ('absent' in outcome) return `isset(${member(outcome.absent)})`
  const code = [...outcome.codes.map(member), 'null'].join(' ?? ')
  const [only, ...more] = outcome.success.map((one) => JSON.stringify(one))
  return more.length ? `!in_array(${code}, [${[only, ...more].join(', ')}], true)` : `(${code}) !== ${only}`
}
