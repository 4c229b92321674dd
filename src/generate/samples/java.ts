import { assigned } from './java-parts.ts'
import { javaSteps } from './java-steps.ts'
import {
  type Call,
  capitalized,
  elsewhere,
  headersOf,
  type Language,
  linesOf,
  type Outcome,
  prepared,
  refusedNote,
} from './language.ts'
import { quoted } from './literal.ts'
import type { Plan } from './plan.ts'

export const java: Language = {
  lang: 'Java',
  label: 'Java',
  extension: 'java',
  write,
  runsIn: 'CI',
  tools: ['java', 'javac'],
}

function write(plan: Plan, call: Call): string {
  const { imports, functions, use, urlEncode, declare, handlers } = javaSteps(plan, call)
  const lines = linesOf(handlers, plan, () => `${use('java.time.Instant')} now = Instant.now();`)
  const isEnveloped = plan.content === 'envelope'
  const isJson = plan.content === 'json' || isEnveloped
  const first = isJson
    ? [
        '// The JDK writes no JSON; a library makes this text from the parameters.',
        'String body = """',
        ...`    ${wrapped(call.body.text).join('\\\n    ')}""";`.split('\n'),
      ]
    : plan.content === 'given'
      ? [`String body = ${quoted(call.body.text)};`]
      : []
  const form = (of: string, left: readonly string[] = []) => {
    use('java.util.stream.Collectors')
    const encoder = urlEncode()
    return [
      `${of}.entrySet().stream()`,
      ...(left.length
        ? [`    .filter(one -> ${left.map((one) => `!one.getKey().equals(${quoted(one)})`).join(' && ')})`]
        : []),
      `    .map(one -> ${encoder}(one.getKey()) + "=" + ${encoder}(one.getValue()))`,
      '    .collect(Collectors.joining("&"))',
    ].join('\n')
  }
  if (plan.content === 'fields') lines.push(...declare('body', form('fields', elsewhere(plan))))
  if (plan.addsQuery)
    lines.push(
      ...declare('query', form('query')).map((line) => line.replace('String query', 'String search')),
    )
  const address = plan.addsQuery ? `${quoted(call.url.replace(/\?.*/, '?'))} + search` : quoted(call.url)
  const publisher = `${use('java.net.http.HttpRequest.BodyPublishers')}`
  const sent =
    plan.content === 'none'
      ? `${publisher}.noBody()`
      : `${publisher}.ofString(${isEnveloped ? 'envelope' : 'body'})`
  const body = [
    ...prepared('//', call, first, lines),
    'HttpRequest request = HttpRequest',
    `    .newBuilder(URI.create(${address}))`,
    ...headersOf(plan, call).flatMap(([name, value]) =>
      assigned(`.header(${quoted(name)}, `, value, ')').map((line) => `    ${line}`),
    ),
    `    ${call.method === 'POST' && plan.content !== 'none' ? `.POST(${sent})` : `.method("${call.method}", ${sent})`}`,
    '    .build();',
    ...('status' in call.outcome
      ? [
          'var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());',
          'System.out.println(response.body());',
          '',
          'if (response.statusCode() >= 300)',
        ]
      : [
          'String result = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();',
          'System.out.println(result);',
          '',
          `// ${refusedNote} The JDK reads no JSON; a library finds the field itself.`,
          `Pattern success = Pattern.compile(${quoted(successOf(call.outcome))});`,
          'if (!success.matcher(result).find())',
        ]),
    `    throw new IllegalStateException("${call.operation} was refused");`,
  ]
  const inClass = [
    'public static void main(String[] args) throws Exception {',
    ...body.map((line) => (line ? `    ${line}` : '')),
    '}',
    ...functions,
  ]
  return [
    '// Java 17 or newer.',
    ...[...imports].sort().map((one) => `import ${one};`),
    '',
    `class ${capitalized(call.operation)} {`,
    ...inClass.map((line) => (line ? `    ${line}` : '')),
    '}',
  ].join('\n')
}

/** JSON as a text block, broken after fields: a backslash at the end of a line removes the line break. */
function wrapped(body: string): string[] {
  const lines = ['']
  for (const [member] of body.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^",])+,?/g)) {
    if (lines.at(-1)!.length + member.length > 100) lines.push('')
    lines.push(lines.pop()! + member.replaceAll('\\', '\\\\'))
  }
  return lines
}

/** A regular expression that matches a success response. */
function successOf(outcome: Exclude<Outcome, { status: true }>): string {
  if ('proof' in outcome) return String.raw`"${outcome.proof}"\s*:\s*"[^"]`
  if ('absent' in outcome) return String.raw`^(?![\s\S]*"${outcome.absent}"\s*:)`
  const names = outcome.codes.length > 1 ? `(${outcome.codes.join('|')})` : outcome.codes[0]
  const values = outcome.success.map((one) => JSON.stringify(one))
  const value = values.length > 1 ? `(${values.join('|')})` : values[0]
  return String.raw`"${names}"\s*:\s*${value}\s*[,}]`
}
