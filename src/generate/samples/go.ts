import { assigned, spaced } from './go-parts.ts'
import { goSteps } from './go-steps.ts'
import {
  type Call,
  elsewhere,
  headersOf,
  type Language,
  linesOf,
  type Outcome,
  prepared,
  refusedNote,
} from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['map[string]any{', '}'],
  list: ['[]any{', '}'],
  member: (name) => `${quoted(name)}: `,
  null: 'nil',
  true: 'true',
  false: 'false',
  indent: '\t',
  lastComma: ',',
  aligned: true,
}

export const go: Language = {
  lang: 'Go',
  label: 'Go',
  extension: 'go',
  write,
  runsIn: 'CI',
  tools: ['go'],
}

function write(plan: Plan, call: Call): string {
  const { imports, functions, use, handlers } = goSteps(plan, call)
  const lines = linesOf(handlers, plan, () => `now := ${use('time')}.Now()`)
  const isEnveloped = plan.content === 'envelope'
  const first =
    plan.content === 'json' || isEnveloped
      ? [
          `parameters := ${literal(call.parameters, syntax)}`.split('\n'),
          ['body := string(must(json.Marshal(parameters)))'],
        ].flat()
      : plan.content === 'given'
        ? [`body := ${quoted(call.body.text)}`]
        : []
  const left = elsewhere(plan)
  const form = (of: string, name: string) => [
    `${name} := ${use('net/url')}.Values{}`,
    `for name, value := range ${of} {`,
    ...(of === 'fields' && left.length
      ? [
          `\tif ${left.map((one) => `name != ${quoted(one)}`).join(' && ')} {`,
          `\t\t${name}.Set(name, value)`,
          '\t}',
        ]
      : [`\t${name}.Set(name, value)`]),
    '}',
  ]
  if (plan.content === 'fields') lines.push(...form('fields', 'form'), 'body := form.Encode()')
  if (plan.addsQuery) lines.push(...form('query', 'search'))
  const address = plan.addsQuery
    ? `${quoted(call.url.replace(/\?.*/, '?'))} + search.Encode()`
    : quoted(call.url)
  const content =
    plan.content === 'none' ? 'nil' : `${use('strings')}.NewReader(${isEnveloped ? 'envelope' : 'body'})`
  const headers = headersOf(plan, call).flatMap(([name, value]) =>
    assigned(`request.Header.Set(${quoted(name)}, `, spaced(value), ')'),
  )
  if ('proof' in call.outcome) imports.add('encoding/json')
  const body = [
    ...prepared('//', call, first, lines),
    `address := ${address}`,
    `request := must(http.NewRequest("${call.method}", address, ${content}))`,
    ...headers,
    'response := must(http.DefaultClient.Do(request))',
    'defer response.Body.Close()',
    'text := must(io.ReadAll(response.Body))',
    'fmt.Println(string(text))',
    '',
    ...('status' in call.outcome
      ? []
      : [
          `// ${refusedNote}`,
          `var result ${'proof' in call.outcome ? `struct{ ${call.outcome.error}, ${call.outcome.proof} string }` : 'map[string]any'}`,
          'err := json.Unmarshal(text, &result)',
        ]),
    `if ${'status' in call.outcome ? '' : 'err != nil || '}${refused(call.outcome)} {`,
    `\tlog.Fatal("${call.operation} was refused")`,
    '}',
  ]
  return [
    'package main',
    '',
    'import (',
    ...[...imports]
      .filter((path) => path !== 'encoding/json' || /json\./.test([...body, ...functions].join()))
      .sort()
      .map((path) => `\t"${path}"`),
    ')',
    '',
    'func main() {',
    ...body.map((line) => (line === '' ? '' : `\t${line}`)),
    '}',
    '',
    ...functions,
    'func must[T any](value T, err error) T {',
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\treturn value',
    '}',
  ].join('\n')
}

function refused(outcome: Outcome): string {
  if ('proof' in outcome) return `result.${outcome.error} != "" || result.${outcome.proof} == ""`
  if ('status' in outcome) return 'response.StatusCode >= 300'
  if ('absent' in outcome) return `result[${quoted(outcome.absent)}] != nil`
  const accepted = outcome.success.map((one) => (typeof one === 'number' ? `float64(${one})` : quoted(one)))
  return outcome.codes
    .flatMap((name) => accepted.map((one) => `result[${quoted(name)}] != ${one}`))
    .join(' && ')
}
