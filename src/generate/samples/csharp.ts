import { lines as layOut } from '../lines.ts'
import { assigned, text } from './csharp-parts.ts'
import { csharpSteps } from './csharp-steps.ts'
import * as shared from './language.ts'
import { beforeQuery, type Call, capitalized, type Language, type Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Template } from './steps.ts'

const dictionary: Syntax = {
  text: quoted,
  object: ['new Dictionary<string, object> { ', ' }'],
  list: ['new object[] { ', ' }'],
  member: (name) => `[${quoted(name)}] = `,
  indent: '    ',
  lastComma: ',',
}

export const csharp: Language = {
  lang: 'C#',
  label: 'C#',
  extension: 'cs',
  write,
  runsIn: 'CI',
  tools: ['mcs', 'mono'],
  note: 'Executed with Mono only, never with .NET. Mono has no RSA.ImportFromPem, no System.Text.Json and no asynchronous Main. The tests supply all three.',
}

/** Puts a brace that opens more than one line on its own line. */
const openBelow = (text: string) => text.replaceAll(/^( *)(.*) \{$/gm, '$1$2\n$1{')

function write(plan: Plan, call: Call): string {
  const { imports, functions, use, value, handlers } = csharpSteps(plan, call)
  const lines = shared.linesOf(handlers, plan, () => 'var now = DateTimeOffset.UtcNow;')
  if (plan.isJson) for (const one of ['System.Collections.Generic', 'System.Text.Json']) use(one)
  const parameters = `var parameters = ${openBelow(literal(call.parameters, dictionary))};`.split('\n')
  const first = plan.isJson ? [...parameters, 'var body = JsonSerializer.Serialize(parameters);'] : []
  if (plan.content === 'given') first.push(`var body = ${quoted(call.body.text)};`)
  const form = (name: string, of: string, left: readonly string[] = []) => {
    use('System.Linq')
    const differs = left.map((one) => `one.Key != ${quoted(one)}`).join(' && ')
    return layOut`
      var ${name} = string.Join("&", ${of}${differs && `.Where(one => ${differs})`}
          .Select(one => Uri.EscapeDataString(one.Key) + "=" + Uri.EscapeDataString(one.Value)));`
  }
  if (plan.content === 'fields') lines.push(...form('body', 'fields', shared.elsewhere(plan)))
  if (plan.addsQuery) lines.push(...form('search', 'query'))
  const methods = new Set(['GET', 'POST', 'PUT', 'DELETE'])
  const method = methods.has(call.method)
    ? `HttpMethod.${capitalized(call.method.toLowerCase())}`
    : `new HttpMethod("${call.method}")`
  // The content has its own type.
  const headers = shared.headersOf(plan, call).filter(([name]) => name.toLowerCase() !== 'content-type')
  const add = (template: Template) => (template.length > 1 ? 'TryAddWithoutValidation' : 'Add')
  const hasContent = plan.sent !== undefined || plan.signsType
  const isTyped = plan.signsType || call.contentType !== 'application/json'
  if (isTyped && hasContent) use('System.Net.Http.Headers')
  const content = `request.Content = new StringContent(${plan.sent ?? '""'}, Encoding.UTF8`
  const type = quoted(call.contentType ?? 'application/json')
  const typed = [`${content});`, `request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(${type});`]
  const { outcome } = call
  const body = layOut`
    ${shared.prepared('//', call, first, lines)}
    var request = new HttpRequestMessage(
        ${method},
        ${plan.addsQuery ? `${quoted(beforeQuery(call))} + search` : quoted(call.url)});
    ${headers.flatMap(([name, template]) =>
      assigned(
        `request.Headers.${add(template)}(${quoted(name)}, `,
        value(template) === text(template) ? template : [{ text: '' }, ...template],
        ');',
      ),
    )}
    ${hasContent && (isTyped ? typed : `${content}, "application/json");`)}
    var response = await new HttpClient().SendAsync(request);
    var result = await response.Content.ReadAsStringAsync();
    Console.WriteLine(result);

    ${!('status' in outcome) && [`// ${shared.refusedNote}`, 'var json = JsonNode.Parse(result);']}
    if (${refused(outcome)})
        throw new Exception("${call.operation} was refused");`
  return layOut`
    // .NET 6 or newer.
    ${[...imports]
      .sort((a, b) => Number(/^Org/.test(a)) - Number(/^Org/.test(b)) || (a < b ? -1 : 1))
      .map((one) => `using ${one};`)}

    class ${capitalized(call.operation)}
    {
        static async Task Main()
        {
            ${body}
        }
        ${functions}
    }`.join('\n')
}

function refused(outcome: Outcome): string {
  const get = (name: string) => `(string)json[${quoted(name)}]`
  if ('proof' in outcome)
    return `!string.IsNullOrEmpty(${get(outcome.error)}) || string.IsNullOrEmpty(${get(outcome.proof)})`
  if ('status' in outcome) return '!response.IsSuccessStatusCode'
  if ('absent' in outcome) return `json[${quoted(outcome.absent)}] != null`
  const code = outcome.codes.map((name) => `json[${quoted(name)}]`).join(' ?? ')
  const value = `(int?)${outcome.codes.length > 1 ? `(${code})` : code}`
  return outcome.success.map((one) => `${value} != ${JSON.stringify(one)}`).join(' && ')
}
