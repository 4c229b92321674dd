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
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import { text } from './python-parts.ts'
import { pythonSteps } from './python-steps.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  null: 'None',
  true: 'True',
  false: 'False',
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
  const lines = linesOf(handlers, plan, () => 'now = time.time()')
  const first = plan.content === 'json' || plan.content === 'envelope' ? parametersLines(call) : []
  if (plan.content === 'given') first.push(`body = ${quoted(call.body.text)}`)
  const isEnveloped = plan.content === 'envelope'
  const url = plan.addsQuery
    ? `f"${call.url.replace(/\?.*/, '')}?{${use('urllib.parse')}.urlencode(query, quote_via=urllib.parse.quote)}"`
    : quoted(call.url)
  const left = elsewhere(plan)
  if (plan.content === 'fields') {
    use('urllib.parse')
    const sent = left.length
      ? `{name: value for name, value in fields.items() if name not in ${JSON.stringify(left)}}`
      : 'fields'
    lines.push(`body = urllib.parse.urlencode(${sent}, quote_via=urllib.parse.quote)`)
  }
  const data = plan.content === 'none' ? undefined : isEnveloped ? 'envelope.encode()' : 'body.encode()'
  const usual = data === undefined ? 'GET' : 'POST'
  const headers = headersOf(plan, call).flatMap(([name, value]) => {
    const pieces = broken(value)
    if (pieces.length === 1) return [`${quoted(name)}: ${text(value)},`]
    return [`${quoted(name)}: (`, ...pieces.map((piece) => `    ${text(piece, true)}`), '),']
  })
  return [
    ...importLines(imports),
    '',
    ...(functions.length ? ['', ...functions] : []),
    ...prepared('#', call, first, lines).slice(0, isEnveloped ? -1 : undefined),
    'request = urllib.request.Request(',
    `    ${url},`,
    ...(data === undefined ? [] : [`    data=${data},`]),
    '    headers={',
    ...headers.map((line) => `        ${line}`),
    '    },',
    ...(call.method === usual ? [] : [`    method="${call.method}",`]),
    ')',
    'with urllib.request.urlopen(request) as response:',
    ...('status' in call.outcome
      ? ['    print(response.read().decode())']
      : [
          '    result = json.load(response)',
          'print(result)',
          '',
          `# ${refusedNote}`,
          `if ${refused(call.outcome)}:`,
          `    sys.exit("${call.operation} was refused")`,
        ]),
  ].join('\n')
}

const parametersLines = ({ parameters }: Call) => [
  `parameters = ${literal(parameters, syntax)}`,
  'body = json.dumps(parameters, separators=(",", ":"))',
]

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
