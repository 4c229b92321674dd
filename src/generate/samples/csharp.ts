import { assigned, text } from './csharp-parts.ts'
import { csharpSteps } from './csharp-steps.ts'
import {
  broken,
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
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Template } from './steps.ts'

const dictionary: Syntax = {
  text: quoted,
  object: ['new Dictionary<string, object> { ', ' }'],
  list: ['new object[] { ', ' }'],
  member: (name) => `[${quoted(name)}] = `,
  null: 'null',
  true: 'true',
  false: 'false',
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
  const lines = linesOf(handlers, plan, () => 'var now = DateTimeOffset.UtcNow;')
  const isEnveloped = plan.content === 'envelope'
  const isJson = plan.content === 'json' || isEnveloped
  if (isJson) for (const one of ['System.Collections.Generic', 'System.Text.Json']) use(one)
  const first = isJson
    ? [
        ...`var parameters = ${openBelow(literal(call.parameters, dictionary))};`.split('\n'),
        'var body = JsonSerializer.Serialize(parameters);',
      ]
    : plan.content === 'given'
      ? [`var body = ${quoted(call.body.text)};`]
      : []
  const form = (of: string, left: readonly string[] = []) => {
    use('System.Linq')
    const where = left.length
      ? `.Where(one => ${left.map((one) => `one.Key != ${quoted(one)}`).join(' && ')})`
      : ''
    return [
      `string.Join("&", ${of}${where}`,
      '    .Select(one => Uri.EscapeDataString(one.Key) + "=" + Uri.EscapeDataString(one.Value)));',
    ]
  }
  const declare = (name: string, [start, ...rest]: readonly string[]) => [`var ${name} = ${start}`, ...rest]
  if (plan.content === 'fields') lines.push(...declare('body', form('fields', elsewhere(plan))))
  if (plan.addsQuery) lines.push(...declare('search', form('query')))
  const address = plan.addsQuery ? `${quoted(call.url.replace(/\?.*/, '?'))} + search` : quoted(call.url)
  const methods = new Set(['GET', 'POST', 'PUT', 'DELETE'])
  const method = methods.has(call.method)
    ? `HttpMethod.${capitalized(call.method.toLowerCase())}`
    : `new HttpMethod("${call.method}")`
  const headers = headersOf(plan, call).filter(([name]) => !isContentType(name))
  const add = (template: Template) =>
    broken(template).length > 1 || template.length > 1 ? 'TryAddWithoutValidation' : 'Add'
  const isTyped = plan.signsType || call.contentType !== 'application/json'
  if (isTyped && (plan.content !== 'none' || plan.signsType)) use('System.Net.Http.Headers')
  const sent = isEnveloped ? 'envelope' : plan.content === 'none' ? '""' : 'body'
  const content =
    plan.content === 'none' && !plan.signsType
      ? []
      : isTyped
        ? [
            `request.Content = new StringContent(${sent}, Encoding.UTF8);`,
            `request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(${quoted(call.contentType ?? 'application/json')});`,
          ]
        : [`request.Content = new StringContent(${sent}, Encoding.UTF8, "application/json");`]
  const body = [
    ...prepared('//', call, first, lines),
    'var request = new HttpRequestMessage(',
    `    ${method},`,
    `    ${address});`,
    ...headers.flatMap(([name, template]) =>
      assigned(
        `request.Headers.${add(template)}(${quoted(name)}, `,
        value(template) === text(template) ? template : [{ text: '' }, ...template],
        ');',
      ),
    ),
    ...content,
    'var response = await new HttpClient().SendAsync(request);',
    'var result = await response.Content.ReadAsStringAsync();',
    'Console.WriteLine(result);',
    '',
    ...('status' in call.outcome ? [] : [`// ${refusedNote}`, 'var json = JsonNode.Parse(result);']),
    `if (${refused(call.outcome)})`,
    `    throw new Exception("${call.operation} was refused");`,
  ]
  const inClass = [
    'static async Task Main()',
    '{',
    ...body.map((line) => (line ? `    ${line}` : '')),
    '}',
    ...functions,
  ]
  return [
    '// .NET 6 or newer.',
    ...[...imports]
      .sort((a, b) => Number(/^Org/.test(a)) - Number(/^Org/.test(b)) || (a < b ? -1 : 1))
      .map((one) => `using ${one};`),
    '',
    `class ${capitalized(call.operation)}`,
    '{',
    ...inClass.map((line) => (line ? `    ${line}` : '')),
    '}',
  ].join('\n')
}

/** A header of the content, which a request does not take. */
const isContentType = (name: string) => name.toLowerCase() === 'content-type'

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
