import { lines as layOut } from '../lines.ts'
import { spaced } from './go-parts.ts'
import { goSteps } from './go-steps.ts'
import * as shared from './language.ts'
import { beforeQuery, type Call, type Language, type Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['map[string]any{', '}'],
  list: ['[]any{', '}'],
  member: (name) => `${quoted(name)}: `,
  words: { null: 'nil', true: 'true', false: 'false' },
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
  const lines = shared.linesOf(handlers, plan, () => `now := ${use('time')}.Now()`)
  const parameters = `parameters := ${literal(call.parameters, syntax)}`.split('\n')
  const first = plan.isJson ? [...parameters, 'body := string(must(json.Marshal(parameters)))'] : []
  if (plan.content === 'given') first.push(`body := ${quoted(call.body.text)}`)
  const form = (of: string, name: string, left: readonly string[] = []) => {
    const set = `${name}.Set(name, value)`
    const differs = left.map((one) => `name != ${quoted(one)}`).join(' && ')
    return layOut`
      ${name} := ${use('net/url')}.Values{}
      for name, value := range ${of} {
      \t${differs ? [`if ${differs} {`, `\t${set}`, '}'] : set}
      }`
  }
  if (plan.content === 'fields')
    lines.push(...form('fields', 'form', shared.elsewhere(plan)), 'body := form.Encode()')
  if (plan.addsQuery) lines.push(...form('query', 'search'))
  const headers = shared
    .headersOf(plan, call)
    .flatMap(([name, value]) => shared.between(`request.Header.Set(${quoted(name)}, `, spaced(value), ')'))
  const { outcome } = call
  const byStatus = 'status' in outcome
  const result = 'proof' in outcome ? `struct{ ${outcome.error}, ${outcome.proof} string }` : 'map[string]any'
  const read = layOut`
    // ${shared.refusedNote}
    var result ${result}
    err := json.Unmarshal(text, &result)`
  const body = layOut`
    ${shared.prepared('//', call, first, lines)}
    address := ${plan.addsQuery ? `${quoted(beforeQuery(call))} + search.Encode()` : quoted(call.url)}
    request := must(http.NewRequest("${call.method}", address, ${plan.sent ? `${use('strings')}.NewReader(${plan.sent})` : 'nil'}))
    ${headers}
    response := must(http.DefaultClient.Do(request))
    defer response.Body.Close()
    text := must(io.ReadAll(response.Body))
    fmt.Println(string(text))

    ${!byStatus && read}
    if ${byStatus ? '' : 'err != nil || '}${refused(outcome)} {
    \tlog.Fatal("${call.operation} was refused")
    }`
  const isUsed = (path: string) => path !== 'encoding/json' || /json\./.test([...body, ...functions].join())
  return layOut`
    package main

    import (
    \t${[...imports]
      .filter(isUsed)
      .sort()
      .map((path) => `"${path}"`)}
    )

    func main() {
    \t${body}
    }

    ${functions}
    func must[T any](value T, err error) T {
    \tif err != nil {
    \t\tlog.Fatal(err)
    \t}
    \treturn value
    }`.join('\n')
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
