import { lines as layOut } from '../lines.ts'
import * as shared from './language.ts'
import { broken, type Call, type Language, type Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import { text } from './python-parts.ts'
import { pythonSteps } from './python-steps.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  words: { null: 'None', true: 'True', false: 'False' },
  indent: '    ',
  lastComma: ',',
}

export const python: Language = {
  lang: 'Python',
  label: 'Python',
  extension: 'py',
  write,
  runsIn: 'CI',
  tools: ['python3', 'openssl'],
}

function write(plan: Plan, call: Call): string {
  const { imports, functions, use, handlers } = pythonSteps(plan, call)
  const lines = shared.linesOf(handlers, plan, () => 'now = time.time()')
  const parameters = layOut`
    parameters = ${literal(call.parameters, syntax)}
    body = json.dumps(parameters, separators=(",", ":"))`
  const first = plan.isJson ? parameters : []
  if (plan.content === 'given') first.push(`body = ${quoted(call.body.text)}`)
  const encoded = (of: string) => `${use('urllib.parse')}.urlencode(${of}, quote_via=urllib.parse.quote)`
  const url = plan.addsQuery ? `f"${shared.beforeQuery(call)}{${encoded('query')}}"` : quoted(call.url)
  const left = JSON.stringify(shared.elsewhere(plan))
  const others = `{name: value for name, value in fields.items() if name not in ${left}}`
  if (plan.content === 'fields') lines.push(`body = ${encoded(left === '[]' ? 'fields' : others)}`)
  const usual = plan.sent ? 'POST' : 'GET'
  const headers = shared.headersOf(plan, call).flatMap(([name, value]) => {
    const pieces = broken(value)
    if (pieces.length === 1) return [`${quoted(name)}: ${text(value)},`]
    return [`${quoted(name)}: (`, ...pieces.map((piece) => `    ${text(piece, true)}`), '),']
  })
  const made = shared.prepared('#', call, first, lines)
  return layOut`
    ${importLines(imports)}

    ${functions.length > 0 && ['', ...functions]}
    ${plan.sent === 'envelope' ? made.slice(0, -1) : made}
    request = urllib.request.Request(
        ${url},
        ${plan.sent && `data=${plan.sent}.encode(),`}
        headers={
            ${headers}
        },
        ${call.method !== usual && `method="${call.method}",`}
    )
    with urllib.request.urlopen(request) as response:
        ${'status' in call.outcome ? 'print(response.read().decode())' : 'result = json.load(response)'}
    ${!('status' in call.outcome) && verdict(call.outcome, call)}`.join('\n')
}

const verdict = (outcome: Exclude<Outcome, { status: true }>, { operation }: Call) => layOut`
  print(result)

  # ${shared.refusedNote}
  if ${refused(outcome)}:
      sys.exit("${operation} was refused")`

/** The standard library first, then packages. */
function importLines(imports: ReadonlySet<string>): string[] {
  const rank = (line: string) => (line.includes('cryptography') ? 2 : line.startsWith('from') ? 1 : 0)
  const sorted = [...imports].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const packages = sorted.filter((line) => rank(line) === 2)
  return [...sorted.filter((line) => rank(line) < 2), ...(packages.length ? ['', ...packages] : [])]
}

function refused(outcome: Exclude<Outcome, { status: true }>): string {
  const get = (name: string) => `result.get(${quoted(name)})`
  if ('proof' in outcome) return `${get(outcome.error)} or not ${get(outcome.proof)}`
  if ('absent' in outcome) return `${quoted(outcome.absent)} in result`
  const code = outcome.codes.reduceRight(
    (rest, name) => `result.get(${quoted(name)}${rest && `, ${rest}`})`,
    '',
  )
  const [only, ...more] = outcome.success.map((one) => JSON.stringify(one))
  return more.length ? `${code} not in (${[only, ...more].join(', ')})` : `${code} != ${only}`
}
