import { lines as layOut } from '../lines.ts'
import * as shared from './language.ts'
import { beforeQuery, type Call, type Language, type Outcome } from './language.ts'
import { literal, type Syntax } from './literal.ts'
import { phpSteps, quote } from './php-steps.ts'
import type { Plan } from './plan.ts'
import { merge, type Template } from './steps.ts'

const syntax: Syntax = {
  text: quote,
  object: ['[', ']'],
  list: ['[', ']'],
  empty: 'new stdClass',
  member: (name) => `${quote(name)} => `,
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
  const lines = shared.linesOf(handlers, plan, () => '$now = time();')
  const hasSome = Object.keys(call.parameters).length > 0
  const json = layOut`
    $parameters = ${hasSome ? literal(call.parameters, syntax) : '[]'};
    $body = json_encode(${hasSome ? '' : '(object) '}$parameters, JSON_THROW_ON_ERROR);`
  const first = plan.isJson ? json : plan.content === 'given' ? [`$body = ${quote(call.body.text)};`] : []
  const left = Object.fromEntries(shared.elsewhere(plan).map((one) => [one, true]))
  const build = (of: string) => `http_build_query(${of}, '', '&', PHP_QUERY_RFC3986)`
  const sent = Object.keys(left).length ? `array_diff_key($fields, ${literal(left, syntax)})` : '$fields'
  if (plan.content === 'fields') lines.push(`$body = ${build(sent)};`)
  const headers = shared.headersOf(plan, call).map(([name, value]) => `${headerLine(name, value)},`)
  const content = plan.sent ? `'content' => $${plan.sent}, ` : ''
  const { outcome } = call
  const read = [`// ${shared.refusedNote}`, '$result = json_decode($text, true);']
  return layOut`
    <?php
    declare(strict_types=1);

    ${functions}
    ${shared.prepared('//', call, first, lines)}
    $headers = [
        ${headers}
    ];
    $url = ${plan.addsQuery ? `${quote(beforeQuery(call))} . ${build('$query')}` : quote(call.url)};
    $http = ['method' => '${call.method}', 'header' => $headers, ${content}'ignore_errors' => true];
    $text = file_get_contents($url, false, stream_context_create(['http' => $http]));
    echo $text, "\\n";

    ${!('status' in outcome) && read}
    if (${refused(outcome)}) {
        throw new RuntimeException('${call.operation} was refused');
    }`.join('\n')
}

/** Name and value, the quoted texts between names apart. */
function headerLine(name: string, value: Template): string {
  const pieces = shared.broken(merge([{ text: `${name}: ` }, ...value]))
  const write = ({ name, text = '' }: Template[number]) => (name === undefined ? quote(text) : `$${name}`)
  return shared
    .continued(
      '.',
      pieces.map((piece) => piece.map(write).join(' . ')),
    )
    .join('\n')
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
