import {
  broken,
  type Call,
  elsewhere,
  headersOf,
  type Language,
  linesOf,
  type Outcome,
  prepared,
  refusedNote,
} from './language.ts'
import { literal, type Syntax } from './literal.ts'
import { quote } from './php-parts.ts'
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
  runsIn: 'CI',
  tools: ['php'],
}

function write(plan: Plan, call: Call): string {
  const { functions, handlers } = phpSteps(plan, call)
  const lines = linesOf(handlers, plan, () => '$now = time();')
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
  const left = Object.fromEntries(elsewhere(plan).map((one) => [one, true]))
  const build = (of: string) => `http_build_query(${of}, '', '&', PHP_QUERY_RFC3986)`
  const sent = Object.keys(left).length ? `array_diff_key($fields, ${literal(left, syntax)})` : '$fields'
  if (plan.content === 'fields') lines.push(`$body = ${build(sent)};`)
  const content = plan.content === 'none' ? undefined : isEnveloped ? '$envelope' : '$body'
  const headers = headersOf(plan, call).map(([name, value]) => headerLine(name, value))
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
    ...prepared('//', call, first, lines),
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
