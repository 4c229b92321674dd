import { lines as layOut } from '../lines.ts'
import { assigned } from './java-parts.ts'
import { javaSteps } from './java-steps.ts'
import * as shared from './language.ts'
import { beforeQuery, type Call, capitalized, type Language, type Outcome } from './language.ts'
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
  const lines = shared.linesOf(handlers, plan, () => `${use('java.time.Instant')} now = Instant.now();`)
  const first = plan.isJson
    ? layOut`
        // The JDK writes no JSON; a library makes this text from the parameters.
        String body = """
            ${wrapped(call.body.text).join('\\\n')}""";`
    : []
  if (plan.content === 'given') first.push(`String body = ${quoted(call.body.text)};`)
  const form = (of: string, left: readonly string[] = []) => {
    use('java.util.stream.Collectors')
    const encoder = urlEncode()
    const differs = left.map((one) => `!one.getKey().equals(${quoted(one)})`).join(' && ')
    return layOut`
      ${of}.entrySet().stream()
          ${differs && `.filter(one -> ${differs})`}
          .map(one -> ${encoder}(one.getKey()) + "=" + ${encoder}(one.getValue()))
          .collect(Collectors.joining("&"))`.join('\n')
  }
  if (plan.content === 'fields') lines.push(...declare('body', form('fields', shared.elsewhere(plan))))
  if (plan.addsQuery) lines.push(...declare('search', form('query')))
  const publisher = use('java.net.http.HttpRequest.BodyPublishers')
  const sent = plan.sent ? `${publisher}.ofString(${plan.sent})` : `${publisher}.noBody()`
  const headers = shared
    .headersOf(plan, call)
    .flatMap(([name, value]) => assigned(`.header(${quoted(name)}, `, value, ')'))
  const { outcome } = call
  const body = layOut`
    ${shared.prepared('//', call, first, lines)}
    HttpRequest request = HttpRequest
        .newBuilder(URI.create(${plan.addsQuery ? `${quoted(beforeQuery(call))} + search` : quoted(call.url)}))
        ${headers}
        ${call.method === 'POST' && plan.sent ? `.POST(${sent})` : `.method("${call.method}", ${sent})`}
        .build();
    ${'status' in outcome ? byStatus : byPattern(outcome)}
        throw new IllegalStateException("${call.operation} was refused");`
  return layOut`
    // Java 17 or newer.
    ${[...imports].sort().map((one) => `import ${one};`)}

    class ${capitalized(call.operation)} {
        public static void main(String[] args) throws Exception {
            ${body}
        }
        ${functions}
    }`.join('\n')
}

const byStatus = layOut`
  var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  System.out.println(response.body());

  if (response.statusCode() >= 300)`

const byPattern = (outcome: Exclude<Outcome, { status: true }>) => layOut`
  String result = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  System.out.println(result);

  // ${shared.refusedNote} The JDK reads no JSON; a library finds the field itself.
  Pattern success = Pattern.compile(${quoted(successOf(outcome))});
  if (!success.matcher(result).find())`

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
